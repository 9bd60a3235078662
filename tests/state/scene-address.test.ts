import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOfScene, sceneAddress } from '../../src/state/scene-address.ts'

test('an address names a scene, counted from 1, and what else is seen', () => {
  expect(sceneAddress('?scene=3')).toEqual({ scene: 2, view: '' })
  expect(sceneAddress('?layout=map&scene=1&select=a')).toEqual({ scene: 0, view: '?layout=map&select=a' })
})

test('outside a talk, and where the scene is no number, there is only a view', () => {
  expect(sceneAddress('?layout=map')).toEqual({ view: '?layout=map' })
  expect(sceneAddress('?scene=last')).toEqual({ view: '' })
  expect(sceneAddress('')).toEqual({ view: '' })
})

test('the address of a scene is read as this scene', () => {
  const view = fc.constantFrom('', '?layout=map', '?layout=map&light=a,b')
  fc.assert(
    fc.property(fc.nat({ max: 9998 }), view, (scene, seen) => {
      expect(sceneAddress(addressOfScene(scene, seen))).toEqual({ scene, view: seen })
    }),
  )
})
