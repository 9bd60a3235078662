/** The Chromium-based browsers installed on this machine, the likeliest first. */
import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
]
const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Every place where a system of this kind may keep such a browser. `PATH` comes before the usual folders. */
export function chromiumPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return roots.flatMap(root => (root ? windowsPlaces.map(place => win32.join(root, place)) : []))
  }
  if (platform === 'darwin') {
    const roots = [
      '/Applications',
      ...(environment.HOME ? [posix.join(environment.HOME, 'Applications')] : []),
    ]
    return roots.flatMap(root => macApps.map(app => posix.join(root, `${app}.app/Contents/MacOS/${app}`)))
  }
  const folders = (environment.PATH ?? '').split(':').filter(folder => folder.startsWith('/'))
  return [...linuxNames.flatMap(name => folders.map(folder => posix.join(folder, name))), ...linuxPlaces]
}

/** Those of the places that hold a program which may be run. */
export function installedChromiums(environment: NodeJS.ProcessEnv, platform = process.platform): string[] {
  return [...new Set(chromiumPlaces(environment, platform))].filter(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
