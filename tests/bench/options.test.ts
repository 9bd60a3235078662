import { expect, test } from 'vitest'
import { commandOf } from '../../bench/options.ts'

test('without options everything is measured five times', () => {
  const { parts, options, reportOnly } = commandOf([], {})
  expect({ parts, reportOnly }).toEqual({ parts: [], reportOnly: false })
  expect(options).toEqual({
    runs: 5,
    append: false,
    quick: false,
    networks: undefined,
    peers: undefined,
    acl: undefined,
  })
})

test('parts, networks and peers can be chosen, and the folder of the network by the environment', () => {
  const { parts, options } = commandOf(['pages', '--networks', '1k,acl', '--peers=sigma', '--runs', '2'], {
    BENCH_ACL: 'there',
  })
  expect(parts).toEqual(['pages'])
  expect(options).toMatchObject({ networks: ['1k', 'acl'], peers: ['sigma'], runs: 2, acl: 'there' })
})

test('a quick look is one run, and a number that is none is refused', () => {
  expect(commandOf(['--quick'], {}).options).toMatchObject({ quick: true, runs: 1 })
  expect(() => commandOf(['--runs', 'many'], {})).toThrow('invalid --runs: many; expected 1, 2, …')
})
