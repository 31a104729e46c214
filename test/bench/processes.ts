import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Milliseconds } from '../../rules/units.ts'

const root = join(import.meta.dirname, '../..')
const meterFile = pathToFileURL(join(import.meta.dirname, 'meter.mjs')).href

/** How much CPU time a process has used so far, when it said so by its own clock, and its memory in bytes. */
export type Metered = { cpu: Milliseconds; at: Milliseconds; memory: number; heap: number; peak: number }
/** How late the event loop came round since `beginLag`. */
export type Lag = { p50: Milliseconds; p99: Milliseconds; worst: Milliseconds }

/** A process apart. */
export type Apart = {
  /** The port that it said it listens on; 0 when it does not. */
  port: number
  ask: <T>(word: string, carried?: object) => Promise<T>
  meter: () => Promise<Metered>
  stop: () => Promise<void>
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
}

type Told = { id: number; told?: unknown; failed?: string }

/** Runs a program and waits until it says where it listens. With `profile`, a folder, it leaves a CPU profile there. */
export async function startApart(program: string, words: string[], profile?: string): Promise<Apart> {
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const child = fork(join(root, program), words, {
    cwd: root,
    execArgv: ['--import', meterFile, ...profiling],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const port = await portOf(child)
  const ask = asking(child)
  const meter = () => ask<Metered>('meter')
  return { port, ask, meter, stop: () => stopped(child, 'SIGTERM'), kill: () => stopped(child, 'SIGKILL') }
}

/** Runs a TypeScript file of ours. */
export function startFile(file: string, words: string[] = [], profile?: string): Promise<Apart> {
  return startApart('setup.mjs', ['run', file, ...words], profile)
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let out = ''
    child.once('exit', (code) => reject(new Error(`bench: a process ended with ${code}`)))
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString()
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(out)
      if (found) resolve(Number(found[1]))
    })
  })
}

function asking(child: ChildProcess): Apart['ask'] {
  const waiting = new Map<number, { take: (told: string) => void; reject: (error: Error) => void }>()
  let asked = 0
  child.on('message', (message) => {
    if (typeof message !== 'string') return
    const { id, told, failed }: Told = JSON.parse(message)
    const one = waiting.get(id)
    waiting.delete(id)
    if (failed === undefined) one?.take(JSON.stringify(told ?? null))
    else one?.reject(new Error(failed))
  })
  child.once('exit', () => waiting.forEach(({ reject }) => reject(new Error('bench: a process ended early'))))
  return (word, carried) =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { take: (told) => resolve(JSON.parse(told)), reject })
      child.send(JSON.stringify({ id, ask: word, carried }))
    })
}

function stopped(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
