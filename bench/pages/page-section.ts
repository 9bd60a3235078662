/** The section of the report on pages: tables for each network, the settings of the peers, how it was measured, and a plot. */
import { linePlot, type Panel } from '../line-plot.ts'
import { markdownTable } from '../markdown-table.ts'
import type { Section } from '../part.ts'
import { ratio } from '../statistics.ts'
import { inBytes, inDigits, inTime, inTimes } from '../words.ts'
import type { NetworkFigures, PageFigures, SubjectFigures } from './page-figures.ts'
import { pageGoals } from './page-goals.ts'
import { type Measure, measured, subjectOf } from './page-medians.ts'
import { peers } from './peers.ts'
import { readmeTable, withTable } from './readme-table.ts'

const titles = new Map([
  ['cairn', '**Cairn**'],
  ['cairn-all', 'Cairn, all citations drawn'],
  ...peers.map(({ name, title }) => [name, title] as const),
])

interface Column {
  readonly title: string
  readonly measure: Measure
  readonly inWords: (value: number) => string
}

const loading: readonly Column[] = [
  { title: 'first complete frame', measure: 'drawn', inWords: inTime },
  { title: 'interactive', measure: 'interactive', inWords: inTime },
  { title: 'answer to the pointer', measure: 'answer', inWords: inTime },
  { title: 'other layout', measure: 'toMap', inWords: inTime },
  { title: 'filter by year', measure: 'toYears', inWords: inTime },
  { title: 'heap', measure: 'heap', inWords: inBytes },
  { title: 'process', measure: 'process', inWords: inBytes },
]

const moving: readonly Column[] = [
  { title: 'frames/s panning', measure: 'panRate', inWords: inDigits },
  { title: 'frames/s zooming', measure: 'zoomRate', inWords: inDigits },
  { title: 'main thread per frame', measure: 'mainPerFrame', inWords: inTime },
  { title: 'drawing process per frame', measure: 'drawingPerFrame', inWords: inTime },
  {
    title: 'main thread busy while pointing',
    measure: 'hoverLoad',
    inWords: value => `${inDigits(100 * value)} %`,
  },
]

export function pageSection(figures: PageFigures): Section {
  const { chromium, graphics, versions, networks } = figures
  const withVersions = (packages: readonly string[]) =>
    packages.map(name => `${name.replace(/-\d$/, '')} ${versions[name]}`).join(', ')
  return {
    goals: pageGoals(figures),
    plots: { pages: linePlot(panels(networks)) },
    inReadme: readme => withTable(readme, readmeTable(figures)),
    markdown: [
      '## Cairn beside its peers',
      `Chromium ${chromium}, headless; WebGL by ${graphics}. Medians; in brackets how many times Cairn’s figure it is. ∞: not within the limit.`,
      '![First complete frame, frames per second, main-thread time and heap against the number of papers, for each page](plots/pages.svg)',
      ...networks.map(networkText),
      '### How the peers are set',
      peers.map(one => `- **${one.title}** (${withVersions(one.packages)}): ${one.settings}.`).join('\n'),
      method,
    ].join('\n\n'),
  }
}

function networkText(network: NetworkFigures): string {
  const { title, subjects, limits } = network
  const ended = subjects.flatMap(({ name, visits }) => {
    const reasons = new Set(visits.flatMap(visit => visit.ended ?? []))
    return [...reasons].map(reason => `${plain(name)}: ${reason}`)
  })
  const runs = Math.max(...subjects.map(({ visits }) => visits.length))
  return [
    `### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`,
    `${runs} ${runs === 1 ? 'run' : 'runs'}; limits ${inTime(limits.load)} for loading, ${inTime(limits.deed)} for anything else.`,
    tableOf(network, loading),
    tableOf(network, moving),
    weightTable(network),
    ...(ended.length > 0 ? [`Ended early: ${ended.join('; ')}.`] : []),
  ].join('\n\n')
}

function plain(name: string): string {
  return (titles.get(name) ?? name).replaceAll('*', '')
}

function tableOf(network: NetworkFigures, columns: readonly Column[]): string {
  const ours = subjectOf(network, 'cairn')
  const cell = (subject: SubjectFigures, { measure, inWords }: Column) => {
    const value = measured(subject, measure)
    if (value === undefined) return '–'
    if (!Number.isFinite(value)) return '∞'
    const times = subject === ours ? undefined : ratio(value, measured(ours, measure))
    return times === undefined || times === 0 ? inWords(value) : `${inWords(value)} (${inTimes(times)})`
  }
  return markdownTable(
    ['', ...columns.map(({ title }) => title)],
    network.subjects.map(subject => [
      titles.get(subject.name) ?? subject.name,
      ...columns.map(column => cell(subject, column)),
    ]),
  )
}

function weightTable({ subjects }: NetworkFigures): string {
  return markdownTable(
    ['over the wire (gzip)', ...subjects.map(({ name }) => plain(name))],
    (['code', 'fonts', 'data'] as const).map(kind => [
      kind,
      ...subjects.map(({ sent }) => (sent[kind] === 0 ? '–' : inBytes(sent[kind]))),
    ]),
  )
}

function panels(networks: readonly NetworkFigures[]): Panel[] {
  const names = [...new Set(networks.flatMap(({ subjects }) => subjects.map(({ name }) => name)))]
  const panel = (title: string, measure: Measure, inWords: (value: number) => string): Panel => ({
    title,
    xLabel: 'papers',
    inWords,
    series: names.map(name => ({
      name: plain(name),
      isOurs: name === 'cairn',
      points: networks.flatMap(network => {
        const value = measured(subjectOf(network, name), measure)
        return value && Number.isFinite(value) ? [[network.papers, value] as const] : []
      }),
    })),
  })
  return [
    panel('First complete frame', 'drawn', inTime),
    panel('Frames per second while moving', 'rate', inDigits),
    panel('Main thread per frame while moving', 'mainPerFrame', inTime),
    panel('Heap', 'heap', inBytes),
  ]
}

const method = `### How it is measured

Every page is visited in a fresh headless Chromium of 1440 × 900 pixels, page after page, round after round, so that a busy minute of the
machine hits all alike. All of them draw the papers and citations that Cairn shows, at the places where Cairn puts them, on a stage of the
same size. Input is real: mouse and wheel events through the DevTools protocol every 8 ms, whether the page keeps up or not.

- A **frame** counts when the main thread committed something new and the compositor then presented all of it (Chromium’s \`PipelineReporter\`);
  callbacks of \`requestAnimationFrame\` do not count as such. Without a GPU that includes the drawing of WebGL and of all pixels by the CPU.
- **First complete frame**: from navigation to the frame after the page says that everything is drawn. Cairn says so when its stage is ready and has
  faded in. **Interactive**: until the first frame in which a paper under the pointer is answered.
- **Answer to the pointer**: from the mouse event to the frame that shows the answer, each time out of rest. A pointing that is not answered counts as infinite.
  Cairn dims all but the paper, its neighbours and their citations; the peers do what they do of themselves, which is less.
- **Panning and zooming**: dragging the background in circles, turning the wheel to and fro. Rates are to the first frame after the last input, so that a page that
  answers late is counted with the frame on which it was at work.
- **Main thread**: its processor time, which a GPU does not change. **Drawing process**: that of the process that draws WebGL and composes the page,
  much of which a GPU would take over.
- **Other layout, filter by year**: asked by script, until the changed picture is on the screen, for somebody who wants no motion.
- **Heap**: objects, the browser’s own objects for the page, and contents of array buffers, after a garbage collection. **Process**: resident memory of the page’s process.`
