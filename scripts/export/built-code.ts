/** Code built for a browser as one script and one style sheet, with everything that they name in them. */
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'

export interface BuiltCode {
  /** The page that was built; empty for code alone. */
  readonly html: string
  readonly script: string
  readonly styles: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds a page or a module of the project, as for a site, whatever the environment says of tests. */
export async function builtCode(entry: string): Promise<BuiltCode> {
  process.env.NODE_ENV = 'production'
  const settings: InlineConfig = {
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [workersInside()],
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: `${root}${entry}`, output: { codeSplitting: false } },
    },
  }
  const built = [await build(settings)].flat().flatMap(one => ('output' in one ? one.output : []))
  const chunks = built.flatMap(file => (file.type === 'chunk' ? [file.code] : []))
  const [script, ...more] = chunks
  if (script === undefined || more.length > 0)
    throw new Error(`${entry} was built into ${chunks.length} scripts`)
  const asset = (ending: string) =>
    built
      .flatMap(file => (file.type === 'asset' && file.fileName.endsWith(ending) ? [String(file.source)] : []))
      .join('\n')
  return { html: asset('.html'), script, styles: asset('.css') }
}

/** Puts the code of workers into the script: a page from a disk may start none from a file of its own. */
function workersInside(): Plugin {
  return {
    name: 'workers-inside',
    enforce: 'pre',
    transform(code) {
      const imports: string[] = []
      const started = code.replace(
        /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g,
        (_, file) => {
          const name = `WorkerInside${imports.length}`
          imports.push(`import ${name} from '${file}?worker&inline'`)
          return `new ${name}()`
        },
      )
      return imports.length > 0 ? `${imports.join(';')};${started}` : undefined
    },
  }
}
