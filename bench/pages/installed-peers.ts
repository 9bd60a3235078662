/** The packages of the peers, which are no part of an installation of Cairn. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { benchFolder } from '../result-files.ts'

/** Installs them if they are not there. Gives the version of each. */
export function installedPeers(): Record<string, string> {
  if (!existsSync(`${benchFolder}node_modules`)) {
    process.stderr.write('installing the peers: npm ci --prefix bench\n')
    execFileSync('npm', ['ci', '--prefix', benchFolder], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const names: Record<string, string> = JSON.parse(
    readFileSync(`${benchFolder}package.json`, 'utf8'),
  ).dependencies
  return Object.fromEntries(
    Object.keys(names).map(name => {
      const manifest = readFileSync(`${benchFolder}node_modules/${name}/package.json`, 'utf8')
      return [name, JSON.parse(manifest).version]
    }),
  )
}
