import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from '../scripts/graph-command.ts'
import { backboneRows, fieldOf } from './backbone-share.ts'
import {
  anthologyNetwork,
  citationFunctions,
  defaultFolder,
  expertLists,
  missingFiles,
  sourcePapers,
} from './eval-data.ts'
import { averagePrecision, bootstrapped, type Row, table } from './measured.ts'
import { expertCases, recallRows } from './missing-recall.ts'
import { ancestorsOnly, everybody, judgedLists, rankingRows } from './reference-ranking.ts'

const absent = missingFiles(defaultFolder).length > 0
const withData = test.skipIf(absent)
const why = absent ? ` (skipped: no labelled data in ${defaultFolder})` : ''

const mean = (rows: readonly Row[], method: string) =>
  bootstrapped(rows.find(row => row.method === method)?.values ?? []).mean

test('average precision is 1 for a perfect ranking, and ties count as neither good nor bad', () => {
  expect(averagePrecision([3, 2, 1], [true, true, false])).toBe(1)
  expect(averagePrecision([1, 2], [true, false])).toBe(0.5)
  const tied = averagePrecision([0, 0], [true, false])
  expect(tied).toBeGreaterThan(0.5)
  expect(tied).toBeLessThan(1)
})

test('the bootstrap interval holds the mean, is the same every time, and wider for values that belong together', () => {
  const values = Array.from({ length: 60 }, (_, at) => (at % 12 < 6 ? 1 : 0))
  const single = bootstrapped(values)
  expect(single).toEqual(bootstrapped(values))
  expect(single.low).toBeLessThan(single.mean)
  expect(single.high).toBeGreaterThan(single.mean)
  const grouped = bootstrapped(
    values,
    values.map((_, at) => Math.floor(at / 6)),
  )
  expect(grouped.high - grouped.low).toBeGreaterThan(single.high - single.low)
})

test('the table is markdown with a row for each figure', () => {
  const lines = table([{ question: 'q', method: 'm', values: [0, 1], toReach: '≥ .5' }]).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/^\| q +\| m +\| 0\.500 +\| 0\.000–1\.000 +\| 2 +\| ≥ \.5 +\|$/)
})

test('without data the command says what is not there and ends with 2', () => {
  const command = ['--import', 'tsx', 'tests/eval/eval.ts', '--data', 'tests/no-such-folder']
  expect(existsSync('tests/no-such-folder')).toBe(false)
  expect(() =>
    execFileSync(process.execPath, command, { cwd: root, stdio: 'pipe', encoding: 'utf8' }),
  ).toThrow(
    expect.objectContaining({
      status: 2,
      stderr: expect.stringContaining('no evaluation data in tests/no-such-folder'),
    }),
  )
})

withData(`references that matter are found as well as promised${why}`, () => {
  const pst = rankingRows('', judgedLists(sourcePapers(defaultFolder), everybody), '')
  expect(mean(pst, 'Cairn')).toBeGreaterThanOrEqual(0.77)
  expect(mean(pst, 'Cairn')).toBeGreaterThan(mean(pst, 'mentions'))
  const acl = rankingRows('', judgedLists(citationFunctions(defaultFolder), ancestorsOnly), '')
  expect(mean(acl, 'Cairn')).toBeGreaterThanOrEqual(0.69)
})

withData(`papers taken off an expert’s list come back, and the backbone beats the main path${why}`, () => {
  const network = anthologyNetwork(defaultFolder)
  const lists = expertLists(defaultFolder, network)
  const recall = recallRows('', expertCases(network, lists), '')
  expect(mean(recall, 'Cairn')).toBeGreaterThanOrEqual(0.4)
  expect(mean(recall, 'Cairn')).toBeGreaterThan(mean(recall, 'citations by the list'))
  const backbones = backboneRows(
    '',
    lists.map(list => fieldOf(network, list)),
  )
  expect(mean(backbones, 'Cairn')).toBeGreaterThanOrEqual(0.4)
  expect(mean(backbones, 'Cairn')).toBeGreaterThan(mean(backbones, 'classical main path (key route)'))
})
