import * as v from 'valibot'

import { agendaNames, phases, stepNames, stepsOf, type AgendaName, type StepName } from './agenda.ts'
import { fewest, shapedFile, type FileFault } from './fileFault.ts'
import { isPossible } from './planned.ts'
import { listOf } from './shapes.ts'
import { typed } from './words.ts'

const mostSteps = 30
const mostMinutes = 8 * 60
const longestName = 60

const minutes = v.pipe(
  v.number('minutes'),
  v.finite('minutes'),
  v.minValue(0.5, 'minutes'),
  v.maxValue(90, 'minutes'),
)

/**
 * An agenda as a file, version 1: the steps by their names (`stepNames` in agenda.ts) with their minutes, and the
 * built-in agenda that it is like. That one decides which slides are shown and when people are asked five questions.
 */
export const agendaShape = v.strictObject({
  databasespel: v.literal('agenda'),
  version: v.literal(1, 'version'),
  name: typed(longestName),
  like: v.picklist(agendaNames),
  steps: listOf(
    v.strictObject({ name: v.picklist(stepNames, 'unknown-step'), minutes }),
    mostSteps,
    'too-many-steps',
  ),
})
export type AgendaFile = v.InferOutput<typeof agendaShape>

/** Checks a file with an agenda: its shape, and whether its steps can follow one another. */
export function agendaFrom(content: unknown): { agenda: AgendaFile } | { faults: FileFault[] } {
  const read = shapedFile('agenda', agendaShape, content)
  if ('faults' in read) return read
  const faults = stepFaults(read.holds.steps)
  return faults.length > 0 ? { faults: fewest(faults) } : { agenda: read.holds }
}

/** A built-in agenda in the same form: council lasts 120 minutes, lesson 45, demo 10. */
export function builtIn(like: AgendaName): AgendaFile {
  return { databasespel: 'agenda', version: 1, name: like, like, steps: stepsOf(like) }
}

function stepFaults(steps: AgendaFile['steps']): FileFault[] {
  const names = steps.map(({ name }) => name)
  const sum = steps.reduce((all, step) => all + step.minutes, 0)
  const first: FileFault[] = names[0] === 'welcome' ? [] : [{ field: 'steps.0', reason: 'welcome-first' }]
  const long: FileFault[] = sum > mostMinutes ? [{ field: 'steps', reason: 'too-long' }] : []
  const twice = names.flatMap((name, n): FileFault[] =>
    isOnce(name) && names.indexOf(name) < n ? [{ field: `steps.${n}`, reason: 'twice' }] : [],
  )
  return [...first, ...twice, ...(twice.length > 0 ? [] : orderFaults(steps)), ...long]
}

/** A pause may come again, and so may a round; a phase is played again. */
function isOnce(name: StepName): boolean {
  return phases.some((phase) => phase === name)
}

/** The first step that cannot come after those before it. */
function orderFaults(steps: AgendaFile['steps']): FileFault[] {
  const wrong = steps.findIndex((_, n) => !isPossible(steps.slice(0, n + 1)))
  return wrong < 0 ? [] : [{ field: `steps.${wrong}`, reason: 'out-of-order' }]
}
