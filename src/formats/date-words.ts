/** A date in words: `12 June 2017`, `June 2017` or `2017`, as much as an ISO date says. */

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export function dateInWords(date: string): string {
  const instant = new Date(date.length === 7 ? `${date}-01` : date)
  if (date.length < 7 || Number.isNaN(instant.getTime())) return date
  return (date.length === 7 ? months : days).format(instant)
}
