import type { Milliseconds } from '../rules/units.ts'
import { isFault } from './fault.ts'
import { commandFrom, usage, type Settings } from './flags.ts'
import { greeting } from './greeting.ts'
import { startServer, type Running } from './start.ts'
import { openTheme } from './theme/theme.ts'

/** The end of everything takes no longer, whatever hangs: who started the server waits for it. */
const longestEnd: Milliseconds = 9500

const command = commandFrom(process.argv.slice(2), process.env)
if ('help' in command) process.stdout.write(command.help)
else if ('wrong' in command) end(2, `${command.wrong}\n\n${usage}`)
else await start(command.start).catch((error: unknown) => end(1, wordsOf(error)))

async function start(settings: Settings): Promise<void> {
  const theme = await themeOf(settings)
  const running = await startServer({
    port: settings.port,
    host: settings.host,
    dataDir: settings['data-dir'],
    logFile: settings['log-file'],
    publicUrl: settings['public-url'],
    proxies: settings.proxies,
    startWord: settings['start-word'],
    metrics: metricsOf(settings),
    securityContact: settings['security-contact'],
    theme,
  })
  process.stdout.write(greeting(running.url, running.addresses()))
  stopOnSignal(running)
  // A workshop changes in one place only, after its commit and in one step: what fails elsewhere leaves none half
  // done. So a bug is reported, and the evening of everybody in the house goes on.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => running.report('uncaught', { error }))
  }
}

/** A theme that cannot be used is a setting that makes no sense. */
function themeOf({ theme }: Settings) {
  return theme === undefined ? undefined : openTheme(theme).catch((error: unknown) => end(2, wordsOf(error)))
}

function wordsOf(error: unknown): string {
  return isFault(error) ? error.message : String(error)
}

function metricsOf(settings: Settings) {
  const port = settings['metrics-port']
  return port === undefined ? undefined : { port, host: settings['metrics-host'] }
}

/**
 * Signals come in pairs: npm hands on a Ctrl+C that the terminal gave to both, and a closing terminal says more than
 * one thing. So the first counts, and those after it change nothing: the end is near, and must not be cut short.
 */
function stopOnSignal({ stop }: Running): void {
  let isStopping = false
  const stopping = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => end(1, 'The server took too long to stop. What was answered is kept.'), longestEnd)
    stop().then(
      () => process.exit(0),
      (error: unknown) => end(1, String(error)),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stopping)
}

function end(code: number, words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(code)
}
