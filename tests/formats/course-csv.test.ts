import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { courseStep } from '../../src/core/course.ts'
import { courseCsv } from '../../src/formats/course-csv.ts'
import { graphOf } from '../state/example.ts'

const graph = graphOf({
  a: { title: 'A, "quoted"', authors: ['Ann Ash', 'Bo Beech'], year: 2020, ids: { arxiv: '2001.00001' } },
  b: { title: '=B', nickname: 'Bee' },
})

test('each paper is a line in its place, with its part and what is said of it, safe for spreadsheets', () => {
  const step = (paper: number) =>
    courseStep(graph, networkOf(graph), new Set(['b']), paper, {
      kind: 'essential',
      reasons: ['One.', 'Two.'],
    })
  const text = courseCsv({
    title: 'T',
    lead: [],
    parts: [{ title: 'P', steps: [step(0)] }, { steps: [step(1)] }],
    notes: [],
  })
  expect(text.split('\r\n')).toEqual([
    '\ufeffplace,part,key,title,nickname,authors,year,link,read,kind,reasons',
    '1,P,a,"A, ""quoted""",,Ann Ash; Bo Beech,2020,https://arxiv.org/abs/2001.00001,false,essential,One. Two.',
    "2,,b,'=B,Bee,,,,true,essential,One. Two.",
    '',
  ])
})
