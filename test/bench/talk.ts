import type { Milliseconds } from '../../rules/units.ts'

/** Tells what is going on; stdout is for the figures alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

export function pause(time: Milliseconds): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time))
}
