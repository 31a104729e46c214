import { spawn, type ChildProcess } from 'node:child_process'

import { serverBuilt } from './built.ts'

const server = await serverBuilt()

/** None of them outlives the test that started it, also when that was cut short. */
const alive = new Set<ChildProcess>()
process.once('exit', () => alive.forEach((one) => one.kill('SIGKILL')))

/**
 * The server as a process of its own, to be killed. It is told nothing but these flags and variables; `before` are
 * modules that are loaded before it.
 */
export function child(words: string[], environment: Record<string, string> = {}, before: string[] = []) {
  const env = { ...process.env, PORT: '', HOST: '', DATA_DIR: '', LOG_FILE: '', ...environment }
  const first = before.flatMap((module) => ['--import', module])
  const running = spawn(process.execPath, [...first, server, ...words], { env })
  alive.add(running)
  running.once('exit', () => alive.delete(running))
  let out = ''
  let err = ''
  running.stdout.on('data', (data: Buffer) => void (out += data.toString()))
  running.stderr.on('data', (data: Buffer) => void (err += data.toString()))
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve))
  const greeted = new Promise<void>((resolve) => running.stdout.once('data', () => resolve()))
  return {
    ended,
    /** Asks it something by a signal, and does not wait. */
    signal: (signal: NodeJS.Signals) => running.kill(signal),
    /** Where it listens, once it does. */
    async url(): Promise<string> {
      await Promise.race([greeted, ended])
      return (
        /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(out)?.[0] ??
        Promise.reject(new Error(`it did not start: ${err}`))
      )
    },
    async outcome(): Promise<{ code: number | null; out: string; err: string }> {
      return { code: await ended, out, err }
    },
    async kill(signal: NodeJS.Signals): Promise<number | null> {
      running.kill(signal)
      return ended
    },
  }
}
export type Child = ReturnType<typeof child>
