import { expect, test } from 'vitest'
import { targetsIn } from '../../bench/pages/targets.ts'

const stage = { left: 300, top: 50, width: 800, height: 700 }

function paperAt(x: number, y: number) {
  return { title: '', year: 0, radius: 3, colour: '', timeline: [x, y], map: [x, y] } as const
}

test('the papers pointed at stand alone rather than in a crowd, in coordinates of the page', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => paperAt(400 + (at % 7), 400 + at / 7))
  const { papers } = targetsIn({ stage, papers: [...crowd, paperAt(200, 200)], citations: [] }, 1)
  expect(papers).toEqual([{ x: 500, y: 250 }])
})

test('the background is dragged where no paper lies', () => {
  const papers = Array.from({ length: 900 }, (_, at) => paperAt((at % 30) * 27, Math.floor(at / 30) * 24))
  const { empty } = targetsIn({ stage, papers, citations: [] })
  const nearest = Math.min(
    ...papers.map(({ timeline: [x, y] }) => Math.hypot(x + stage.left - empty.x, y + stage.top - empty.y)),
  )
  expect(nearest).toBeGreaterThan(10)
})
