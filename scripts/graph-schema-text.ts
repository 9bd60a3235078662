/** The JSON Schema of a graph file, as text, from the schema that the page itself checks with. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { graphFileSchema } from '../src/core/graph-file-schema.ts'

/** What `data/graph.schema.json` must contain. */
export function graphSchemaText(): string {
  const { $schema, ...rest } = toJsonSchema(graphFileSchema)
  const described = {
    $schema,
    title: 'Cairn citation graph, version 1',
    description:
      'What npm run graph writes: graphology’s export (options, attributes, nodes, edges) with a format and a version. An edge leads from the citing to the cited work.',
    ...rest,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
