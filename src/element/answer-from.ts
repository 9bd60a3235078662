/** What a server answers, with a message for those who put there what is asked for. */

/** The answer from this address, which may be relative to the page. */
export async function answerFrom(address: string): Promise<Response> {
  const place = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined
  const response = place && (await fetch(place).catch(() => undefined))
  if (!place) throw new Error(`invalid address: ${address}; expected one relative to the page, or https://…`)
  if (!response) throw new Error(`${address} could not be fetched: the server did not answer`)
  if (!response.ok) throw new Error(`${address} could not be fetched: the server answered ${response.status}`)
  return response
}
