import { expect, test } from 'vitest'
import { targetsIn } from '../../bench/pages/targets.ts'

const stage = { left: 300, top: 50, width: 800, height: 700 }

function paperAt(x: number, y: number, radius = 3) {
  return { title: '', year: 0, radius, colour: '', timeline: [x, y], map: [x, y] } as const
}

test('the papers pointed at are the largest that are not near each other, in coordinates of the page', () => {
  const papers = [paperAt(400, 400), paperAt(200, 200, 9), paperAt(210, 200, 8), paperAt(500, 300, 5)]
  expect(targetsIn({ stage, papers, citations: [] }, 2).papers).toEqual([
    { x: 500, y: 250 },
    { x: 800, y: 350 },
  ])
})

test('the background is dragged where no paper lies', () => {
  const papers = Array.from({ length: 900 }, (_, at) => paperAt((at % 30) * 27, Math.floor(at / 30) * 24))
  const { empty } = targetsIn({ stage, papers, citations: [] })
  const nearest = Math.min(
    ...papers.map(({ timeline: [x, y] }) => Math.hypot(x + stage.left - empty.x, y + stage.top - empty.y)),
  )
  expect(nearest).toBeGreaterThan(10)
})
