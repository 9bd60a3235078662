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

const label =
  /^(?:(?:the|full|original|official|preprint|conference|journal|arxiv|openreview|acm|ieee|usenix|acl|neurips|s2|semantic scholar|doi|pubmed|pmc|biorxiv|ssrn|springer|hal|paper|papers|pdf|html|abs|abstract|link|links|url|source|here|download|read|text|version|article|publication|proceedings|page|web|论文|链接|原文)[\s\-/:&.,]{0,3}){1,4}$/i
const aside =
  /(?:^|[\s[(])(?:code|codes|github|repo|repository|project|website|site|homepage|demo|slides?|video|talk|blog(?:post)?|post|poster|data|datasets?|models?|weights|checkpoints?|bib(?:tex)?|cite|citation|colab|notebook|tweet|thread|supp(?:lement(?:ary|al)?)?|appendix|hugging ?face|hf|pytorch|tensorflow|jax|implementation|stars?|review|reviews|notes?|summary|translation|解读|代码|项目|数据|视频|中文)(?:$|[\s\])!:-])/i

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
    return { ...referenceLink(written.address), written, text, role: roleOf(text, own) }
  })
}

function roleOf(text: string, runs: readonly Run[]): LineLink['role'] {
  const bare = text
    .slice(0, 300)
    .replace(/[^\p{L}\p{N}\s:/.&-]+/gu, ' ')
    .trim()
  if (bare === '') return aside.test(runs.map(run => run.text).join(' ')) ? 'aside' : 'label'
  if (/^https?:\/\//i.test(text.trim()) || label.test(bare) || /^(?:arxiv[\s:]*)?[\d.:/v\s-]+$/i.test(bare))
    return 'label'
  return bare.split(/\s+/).length <= 3 && aside.test(bare) ? 'aside' : 'title'
}
