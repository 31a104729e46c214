import { parseArgs } from 'node:util'
import * as v from 'valibot'

/** A whole number as a flag says it, within these bounds. */
export const whole = (from: number, to: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,10}$/, 'a whole number'),
    v.transform(Number),
    v.minValue(from, `at least ${from}`),
    v.maxValue(to, `at most ${to}`),
  )

/** Some of these parts, with commas between them; all of them when nothing is said. */
export const someOf = <const Part extends string>(parts: readonly Part[]) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((words) => words.split(',')),
      v.array(v.picklist(parts, `one or more of ${parts.join(', ')}`)),
    ),
    parts.join(','),
  )

/** A flag that carries no value. */
export const mark = v.optional(v.boolean())

/** What was asked for, or in a sentence what is wrong with it. */
export function readFlags<Entries extends v.ObjectEntries>(
  shape: v.StrictObjectSchema<Entries, undefined>,
  args: string[],
): v.InferOutput<v.StrictObjectSchema<Entries, undefined>> | { wrong: string } {
  const type = (entry: unknown) => ({ type: entry === mark ? ('boolean' as const) : ('string' as const) })
  const options = Object.fromEntries(
    Object.entries(shape.entries).map(([name, entry]) => [name, type(entry)]),
  )
  try {
    return v.parse(shape, { ...parseArgs({ args, options }).values })
  } catch (error) {
    if (!v.isValiError(error)) return { wrong: error instanceof Error ? error.message : String(error) }
    const [issue] = error.issues
    return { wrong: `--${v.getDotPath(issue) ?? ''}: ${issue.message}` }
  }
}

/** Does what was asked, or shows how it is asked: on stderr, with exit code 2, when something is wrong with it. */
export async function command<Flags extends { help?: boolean | undefined }>(
  flags: Flags | { wrong: string },
  usage: string,
  work: (flags: Flags) => Promise<void>,
): Promise<void> {
  if ('wrong' in flags) {
    process.stderr.write(`${flags.wrong}\n\n${usage}`)
    process.exitCode = 2
  } else if (flags.help) process.stdout.write(usage)
  else await work(flags)
}
