import { interpolateCividis, range, rgb } from 'd3'
import { expect, test } from 'vitest'
import { cividis } from '../../src/state/cividis.ts'

test('every colour is the one that d3 gives, also beyond both ends', () => {
  for (const at of range(-0.1, 1.1, 0.003)) expect(cividis(at)).toBe(rgb(interpolateCividis(at)).formatHex())
})
