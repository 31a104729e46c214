import { parseArgs } from 'node:util'
import * as v from 'valibot'

import { isFault } from './fault.ts'

/** What was asked for, or in one sentence what is wrong with it. */
export function flagsIn<S extends v.GenericSchema>(
  shape: S,
  names: readonly string[],
  args: readonly string[],
): v.InferOutput<S> | { wrong: string } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } })
    return v.parse(shape, { ...values })
  } catch (error) {
    if (!v.isValiError(error)) return { wrong: error instanceof Error ? error.message : String(error) }
    const [issue] = error.issues
    return { wrong: `--${v.getDotPath(issue) ?? ''}: ${issue.message}` }
  }
}

/** What a command says: help, or its outcome as JSON; or that it was asked in a wrong way; and its exit code. */
export type Said = { out: string; code: 0 | 1 } | { err: string; code: 1 | 2 }

/** An outcome as one line of JSON. What whoever runs the server can mend is one line on stderr. */
export async function saidOf(work: () => Promise<{ outcome: object; fine: boolean }>): Promise<Said> {
  try {
    const { outcome, fine } = await work()
    return { out: `${JSON.stringify(outcome)}\n`, code: fine ? 0 : 1 }
  } catch (error) {
    return { err: `${isFault(error) ? error.message : String(error)}\n`, code: 1 }
  }
}

/** Says it, and ends with its code. */
export function say(said: Said): void {
  if ('out' in said) process.stdout.write(said.out)
  else process.stderr.write(said.err)
  process.exitCode = said.code
}

/** A folder that somebody named. */
export const folder = v.pipe(v.string(), v.minLength(1, 'a folder'))
