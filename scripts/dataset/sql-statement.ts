/** The SQL of the dataset, which lies in files of its own so that other engines can run it. */
import { readFile } from 'node:fs/promises'

/**
 * A statement of `sql/`, by its name without `.sql`, with each `$name` replaced by the text given for it, quoted.
 * Table functions take no parameters inside a view.
 */
export async function sqlStatement(
  name: string,
  texts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const statement = await readFile(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8')
  return statement.replace(/\$(\w+)/g, (placeholder, key) =>
    texts[key] === undefined ? placeholder : quoted(texts[key]),
  )
}

/** A text literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
