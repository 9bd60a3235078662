/** A course of reading as a page to print: title, parts, and every paper with a box to tick and the reasons why. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Provenance } from '../core/citation-graph.ts'
import { type Course, type CourseStep, courseSteps, saidOf } from '../core/course.ts'
import { firstYear, titleAfterNickname } from '../core/paper.ts'
import { dateInWords } from '../formats/date-words.ts'
import { bestLink } from '../formats/paper-links.ts'

export function coursePage(course: Course, source: string, provenance: Provenance): TemplateResult {
  const places = new Map(courseSteps(course).map((step, at) => [step, at + 1]))
  return html`
    <article class="course">
      <header>
        <h1 dir="auto">${course.title}</h1>
        ${course.title.startsWith(source) ? nothing : html`<p class="source" dir="auto">${source}</p>`}
        ${course.lead.map(sentence => html`<p class="lead" dir="auto">${sentence}</p>`)}
      </header>
      ${course.parts.map(
        ({ title, steps }) => html`<section>
          ${title === undefined ? nothing : html`<h2 dir="auto">${title}</h2>`}
          <ol>${steps.map(step => html`<li>${stepEntry(step, places.get(step) ?? 0)}</li>`)}</ol>
        </section>`,
      )}
      <footer>
        ${course.notes.map(sentence => html`<p dir="auto">${sentence}</p>`)}
        <p>${provenance.date ? `Data as of ${dateInWords(provenance.date)}. ` : ''}${provenance.attribution}</p>
      </footer>
    </article>`
}

function stepEntry(step: CourseStep, place: number): TemplateResult {
  const { paper, isRead } = step
  const authors = paper.authors.length > 3 ? `${paper.authors[0]} and others` : paper.authors.join(', ')
  const said = saidOf(step).join(' ')
  const link = bestLink(paper)
  const published = [authors, paper.venue, firstYear(paper)].filter(Boolean).join(' · ')
  return html`
    <span class="box" aria-label=${isRead ? 'read' : 'not read'}>${isRead ? '✓' : ''}</span>
    <span class="place">${place}</span>
    <div>
      <p class="title" dir="auto">${paper.nickname ? html`<b>${paper.nickname}</b> ` : nothing}${titleAfterNickname(paper)}</p>
      <p class="published" dir="auto">${published}${link ? html` · <a href=${link}>${link.replace(/^https?:\/\/(?:www\.)?/, '')}</a>` : nothing}</p>
      ${said ? html`<p class="said" dir="auto">${said}</p>` : nothing}
    </div>`
}
