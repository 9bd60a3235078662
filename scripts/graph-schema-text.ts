/** The JSON Schema of a graph file, as text, from the schema that the page itself checks with. */
import { graphFileSchema } from '../src/core/graph-file-schema.ts'

/** What `data/graph.schema.json` must contain. */
export function graphSchemaText(): string {
  const described = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cairn citation graph, version 1',
    description:
      'What npm run graph writes: graphology’s export (options, attributes, nodes, edges) with a format and a version. An edge leads from the citing to the cited work.',
    ...graphFileSchema.schema,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
