/** Writes `data/graph.schema.json` from the schema in the source: `npm run graph:schema`. */
import { writeFileSync } from 'node:fs'
import { graphSchemaText } from './graph-schema-text.ts'

writeFileSync('data/graph.schema.json', graphSchemaText())
