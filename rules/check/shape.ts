import * as v from 'valibot'

import type { DeckFault, DeckFiles } from '../deck.ts'

type File = keyof DeckFiles
type Issue = v.BaseIssue<unknown>

/** What a file holds if it has this shape exactly, else what is wrong with it, in plain words. */
export function shaped<T>(
  file: File,
  shape: v.GenericSchema<unknown, T>,
  content: unknown,
): { holds: T } | { faults: DeckFault[] } {
  const read = v.safeParse(shape, content)
  if (read.success) return { holds: read.output }
  return { faults: read.issues.map((issue) => ({ file, field: fieldOf(issue), reason: reasonOf(issue) })) }
}

function fieldOf(issue: Issue): string {
  return v.getDotPath(issue) ?? '(whole file)'
}

function reasonOf(issue: Issue): string {
  if (issue.expected === 'never') return 'a deck has no such field'
  if (issue.received === 'undefined') return 'is missing'
  return `${rules[issue.type] ?? `must be ${issue.expected}`}, and is ${issue.received}`
}

/** What each kind of shape asks; the keys are valibot's names. */
const rules: Readonly<Record<string, string>> = {
  string: 'must be a text',
  non_empty: 'must not be empty',
  number: 'must be a number',
  integer: 'must be a whole number',
  min_value: 'must not be below 0',
  array: 'must be a list',
  record: 'must be a map',
  strict_object: 'must be a map of fields',
  strict_tuple: 'must be two numbers',
  regex: 'must be an id of at most 24 letters, digits, _, + and -',
}
