import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')

/** A browser on this machine and what it needs around it. */
type Found = { path: string; env?: Record<string, string> }

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** Starts the browser that this machine has: $CHROME_PATH, else an installed Chromium, Chrome or Edge, else
 * one of Playwright's, else the one inside the package @sparticuz/chromium (Linux on x64).
 * BROWSER=packed leaves the installed ones out. Whoever opens it closes it. */
export async function openBrowser(also: readonly string[] = []): Promise<Browser> {
  return chromium.launch(started(also))
}

/** The same, with a profile that is kept in a folder: what it stores is there when it opens again. */
export async function openProfile(folder: string, look: object = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...started([]), ...look })
}

function started(also: readonly string[]) {
  const here = process.env['BROWSER'] === 'packed' ? undefined : installedBrowser()
  const { path, env } = here ?? packedBrowser()
  return { executablePath: path, args: [...flags, ...also], env: { ...given(), ...env } }
}

/** The environment without its holes. */
function given(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
}

/** The path of the first browser that is there. */
export function installedBrowser(): Found | undefined {
  const chosen = process.env['CHROME_PATH']
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, and nothing is there.`)
  const path = [...(chosen ? [chosen] : []), ...usualPlaces(), ...playwrightsCache()].find((one) =>
    existsSync(one),
  )
  return path === undefined ? undefined : { path }
}

/** Headless shell first: it is three times as fast for many pages. */
const commands = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const applications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const programs = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return applications.map((name) => join('/Applications', name))
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    )
    return programs.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const cacheOf: Record<string, string> = {
  darwin: 'Library/Caches/ms-playwright',
  win32: 'AppData/Local/ms-playwright',
}

/** The browsers that `npx playwright install` keeps, the newest first. */
function playwrightsCache(): string[] {
  const usual = join(homedir(), cacheOf[process.platform] ?? '.cache/ms-playwright')
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] || usual
  if (!existsSync(cache)) return []
  const names = readdirSync(cache).filter((name) => /^chromium(_headless_shell)?-/.test(name))
  return names
    .toSorted()
    .toReversed()
    .flatMap((name) => filesUnder(join(cache, name), 3))
    .filter((path) =>
      /[\\/](headless_shell|chrome-headless-shell|chrome|Chromium|Google Chrome for Testing)(\.exe)?$/.test(
        path,
      ),
    )
}

function filesUnder(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return [path]
    return depth > 0 ? filesUnder(path, depth - 1) : []
  })
}

/** Unpacks the browser that lies inside an npm package, once for each user and version. */
function packedBrowser(): Found {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chromium, Chrome or Edge, or name one in CHROME_PATH.')
  }
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  )
  const folder = join(tmpdir(), `databasespel-chromium-${version}-${userInfo().uid}`)
  if (!existsSync(folder)) unpackInto(folder)
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } }
}

/** The package unpacks to the system's folder for temporary files, so a process apart gets a folder of its
 * own for that. It takes its name when all is there: a second run that starts meanwhile finds all or nothing. */
function unpackInto(folder: string): void {
  const made = mkdtempSync(`${folder}-`)
  const script = `const { default: packed } = await import('@sparticuz/chromium'); await packed.executablePath()`
  // With this word the package unpacks its own NSS libraries as well, which a bare machine lacks.
  const env = { ...process.env, TMPDIR: made, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname, env })
  // Its list of fonts names the folder that it expects; ours lie elsewhere.
  const list = join(made, 'fonts/fonts.conf')
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')))
  try {
    renameSync(made, folder)
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
