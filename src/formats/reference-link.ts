/** What a link of a reading list leads to: a paper and its ids, code, something else, or nothing that is safe to follow. */
import type { PaperIds } from '../core/paper.ts'
import { idsOfAddress } from './paper-address.ts'
import { isUnder, safeUrl, siteOf } from './safe-link.ts'

/**
 * `paper`: a paper, with ids where the address holds them. `code`: code, models or data. `other`: a video, a post, a
 * place in the same document. `page`: a page that may be a paper's or not.
 */
export type LinkKind = 'paper' | 'code' | 'other' | 'page'

export interface ReferenceLink {
  readonly kind: LinkKind
  readonly ids: PaperIds
  /** The address as the URL standard writes it; absent where the link is relative or unsafe to follow. */
  readonly link?: string
}

const codeSites: ReadonlySet<string> = new Set(
  `anaconda.org bitbucket.org codeberg.org codeocean.com colab.research.google.com crates.io figshare.com gitee.com
  git.sr.ht github.com githubusercontent.com gitlab.com hf.co hub.docker.com huggingface.co kaggle.com modelscope.cn
  npmjs.com pypi.org replicate.com sourceforge.net wandb.ai zenodo.org`.split(/\s+/),
)

const otherSites: ReadonlySet<string> = new Set(
  `amazon.com awesome.re badge.fury.io bilibili.com blogspot.com creativecommons.org dev.to discord.com discord.gg
  docs.google.com drive.google.com facebook.com github.io goodreads.com hashnode.dev img.shields.io linkedin.com medium.com
  mp.weixin.qq.com news.ycombinator.com notion.site notion.so reddit.com scholar.google.com shields.io slack.com
  slideshare.net star-history.com substack.com t.co t.me towardsdatascience.com twitter.com vimeo.com weibo.com wikipedia.org
  wordpress.com x.com youtu.be youtube.com zhihu.com`.split(/\s+/),
)

/** What `address`, as it stands in a link, leads to. Any text is allowed. */
export function referenceLink(address: string): ReferenceLink {
  const url = safeUrl(address)
  if (url === undefined) return { kind: 'other', ids: {} }
  const site = siteOf(url)
  const ids = idsOfAddress(site, url)
  if (ids !== undefined) return { kind: 'paper', ids, link: url.href }
  return { kind: kindOf(site, url.pathname), ids: {}, link: url.href }
}

function kindOf(site: string, path: string): LinkKind {
  if (/\.pdf$/i.test(path)) return 'paper'
  if (isUnder(site, codeSites)) return 'code'
  return isUnder(site, otherSites) || /^blog\.|\/blogs?(?:\/|$)/i.test(site + path) ? 'other' : 'page'
}
