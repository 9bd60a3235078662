/** The graph that comes with the project. */
import { readFileSync } from 'node:fs'
import { decodeGraphFile } from '../../src/core/graph-file.ts'

export const bundledGraph = decodeGraphFile(
  readFileSync(new URL('../../data/graph.json', import.meta.url), 'utf8'),
)
