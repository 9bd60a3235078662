/** A course of reading as a markdown checklist, which is a reading list, too: `npm run graph` reads it back. */
import { type Course, type CourseStep, saidOf } from '../core/course.ts'
import { titleAfterNickname } from '../core/paper.ts'
import { bestLink } from './paper-links.ts'

/** Title, what it is, and for each part a heading and its papers; what is read is ticked. */
export function courseMarkdown({ title, lead, parts, notes }: Course): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...lead.map(escaped),
    ...parts.flatMap(part => [
      part.title === undefined ? '' : `## ${escaped(part.title)}`,
      part.steps.map(item).join('\n'),
    ]),
    notes.length > 0 ? '---' : '',
    ...notes.map(escaped),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** The paper on one line, and below what is said of it: to who reads it as a list that is its note. */
function item(step: CourseStep): string {
  const { paper, isRead } = step
  const rest = titleAfterNickname(paper)
  const name = escaped(paper.nickname ? `${paper.nickname}: ${rest}` : rest)
  const link = bestLink(paper)
  const said = escaped(saidOf(step).join(' '))
  return [
    `- [${isRead ? 'x' : ' '}] ${link ? `[${name}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)` : name}`,
    ...(said ? [`  > ${said}`] : []),
  ].join('\n')
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1')
}
