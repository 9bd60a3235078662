/** A link that is safe to follow and to show: http or https, without credentials or a disguised climb in its path. */

const longestLink = 2_000
const scheme = /^https?:\/\//i
const climb = /(?:^|\/|%2f|%5c)(?:\.|%2e){2}(?:$|\/|%2f|%5c)/i

/** The address as a URL, or undefined where nobody should follow it. */
export function safeUrl(text: string): URL | undefined {
  const address = text.trim()
  if (address.length > longestLink || !scheme.test(address) || address.includes('\\')) return undefined
  if (climb.test(address.replace(/[?#].*$/s, '')) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const refused = url.username !== '' || url.password !== '' || url.href.length > longestLink
  return refused ? undefined : url
}

/** The address as the URL standard writes it, or undefined where nobody should follow it. */
export function safeLink(text: string): string | undefined {
  return safeUrl(text)?.href
}

/** A site's name in lower case, without `www.`: `arxiv.org`. */
export function siteOf(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')
}

/** Whether `site` is one of `domains` or lies under one: `export.arxiv.org` under `arxiv.org`. */
export function isUnder(site: string, domains: ReadonlySet<string>): boolean {
  const labels = site.split('.')
  return labels.some((_, first) => domains.has(labels.slice(first).join('.')))
}
