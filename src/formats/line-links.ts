/** The links of one line: what each leads to, and whether its text is a title or only a label such as `[pdf]`. */
import { type ReferenceLink, referenceLink } from './reference-link.ts'
import { type Run, textOf, type WrittenLink } from './runs.ts'

export interface LineLink extends ReferenceLink {
  readonly written: WrittenLink
  /** What the reader sees of it. */
  readonly text: string
  /** `title`: its text may be a title. `label`: its text only names what it leads to. `aside`: the same, and that is not the paper. */
  readonly role: 'title' | 'label' | 'aside'
}

/** Words that name the paper's own text, and those that go with them. */
const labelWords: ReadonlySet<string> = new Set(
  `a abs abstract acl acm an article arxiv arxiv.org biorxiv camera conference doi doi.org download for full hal here html ieee in journal
  link links neurips official on open openreview original page paper papers pdf pmc preprint proceedings publication
  published pubmed read ready review s2 scholar semantic source springer ssrn text the this to url usenix v version web 论文
  链接 原文`.split(/\s+/),
)

/** Words that name something about the paper. */
const asideWords: ReadonlySet<string> = new Set(
  `analysis appendix bib bibtex blog blogpost checkpoint checkpoints citation cite code codes colab data dataset datasets demo
  face github hf homepage hugging huggingface implementation jax model models notebook note notes post poster project pytorch
  repo repository reviews site slides slide stars summary supp supplement supplementary talk tensorflow thread tweet video
  website weights youtube 中文 代码 数据 解读 视频 项目`.split(/\s+/),
)

/** The links in the order of the line, each once. */
export function linksOf(runs: readonly Run[]): LineLink[] {
  const texts = new Map<WrittenLink, Run[]>()
  for (const run of runs) {
    if (run.link === undefined) continue
    const own = texts.get(run.link)
    if (own === undefined) texts.set(run.link, [run])
    else own.push(run)
  }
  return Array.from(texts, ([written, own]) => {
    const text = textOf(own)
    const isImage = text.trim() === ''
    const role = roleOf(isImage ? own.map(run => run.text).join(' ') : text)
    return {
      ...referenceLink(written.address),
      written,
      text,
      role: isImage && role === 'title' ? 'label' : role,
    }
  })
}

/** What the text of a link is, judged word by word. */
export function roleOf(text: string): LineLink['role'] {
  if (/^\s*(?:https?:\/\/|\S{1,200}\.pdf\s*$)/i.test(text)) return 'label'
  const words =
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}.:]+/gu) ?? []
  const isAside = words.some(word => asideWords.has(word))
  if (!words.every(word => labelWords.has(word) || asideWords.has(word) || /^[\d.:v]+$/.test(word)))
    return 'title'
  return isAside ? 'aside' : 'label'
}
