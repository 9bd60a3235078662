/** The two ways in which asking Semantic Scholar fails for good. */

/** The API as a whole could not be had. What was fetched before is in the store. */
export class ApiUnavailable extends Error {
  override readonly name = 'ApiUnavailable'
}

/** One request was given up; others may well succeed. */
export class RequestGivenUp extends Error {
  override readonly name = 'RequestGivenUp'
}
