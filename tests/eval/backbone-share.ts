/** The backbone: how many of its papers an expert put on a list of the field. */
import { backbone } from '../../src/core/backbone.ts'
import type { CitationNetwork } from '../../src/core/citation-network.ts'
import { mainPath } from '../../src/core/main-path.ts'
import { cutNetwork } from './cut-network.ts'
import type { Row } from './measured.ts'

/** Each expert's list among the papers with at least two links to it. */
export function backboneRows(
  whole: CitationNetwork,
  lists: readonly (readonly number[])[],
  toReach: string,
): Row[] {
  const fields = lists.map(list => {
    const onList = new Set(list)
    const { cites, citedBy } = whole
    const links = (paper: number) =>
      [cites, citedBy].reduce(
        (sum, { starts, ends }) =>
          sum + ends.subarray(starts[paper], starts[paper + 1]).filter(other => onList.has(other)).length,
        0,
      )
    const { network, numbers } = cutNetwork(whole, paper => onList.has(paper) || links(paper) >= 2)
    return { network, chosen: new Set(list.map(paper => numbers[paper] ?? -1)) }
  })
  const row = (method: string, papersOf: (network: CitationNetwork) => readonly number[], goal = ''): Row => {
    const marked = fields.map(({ network, chosen }) =>
      papersOf(network).map(paper => (chosen.has(paper) ? 1 : 0)),
    )
    return {
      question: 'backbone of 8 papers',
      method,
      values: marked.flat(),
      groups: marked.flatMap((values, field) => values.map(() => field)),
      ...(goal ? { toReach: goal } : {}),
    }
  }
  return [
    row('any paper (random)', ({ keys }) => [...keys.keys()]),
    row('classical main path (key route)', mainPath),
    row('Cairn, three chains', network => [...new Set(backbone(network).chains.flat())]),
    row('Cairn', network => backbone(network, { chains: 1 }).chains.flat(), toReach),
  ]
}
