import { spawn } from 'node:child_process'

/** The server as a process of its own, to be killed. It is told nothing but these flags and variables. */
export function child(words: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, PORT: '', HOST: '', DATA_DIR: '', LOG_FILE: '', ...environment }
  const running = spawn(process.execPath, ['setup.mjs', 'run', 'server/main.ts', ...words], { env })
  let out = ''
  let err = ''
  running.stdout.on('data', (data: Buffer) => void (out += data.toString()))
  running.stderr.on('data', (data: Buffer) => void (err += data.toString()))
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve))
  const greeted = new Promise<void>((resolve) => running.stdout.once('data', () => resolve()))
  return {
    ended,
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
    async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
      running.kill(signal)
      return ended
    },
  }
}
export type Child = ReturnType<typeof child>
