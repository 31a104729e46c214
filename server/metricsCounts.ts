import { collectDefaultMetrics, Counter, Histogram, type Registry } from 'prom-client'

import { refusals } from '../rules/refusals.ts'
import { limits } from './pace.ts'
import { reportNames } from './report.ts'

/** The ways in of which answers are counted. */
const doors = ['start', 'join', 'regain', 'pair', 'grant', 'save', 'erase'] as const
const works = ['append', 'snapshot', 'erase'] as const
export type Door = (typeof doors)[number]
export type Work = (typeof works)[number]

/** In seconds: finest around what is promised, 0.15 from act to screen and 1 under overload. */
const buckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 5, 10]

export type Counts = ReturnType<typeof countsIn>

/**
 * Everything that is counted, by its name in Prometheus. Labels are words of lists of ours: never a name, an id, a
 * code, an address, or anything that came from outside.
 */
export function countsIn(registry: Registry) {
  collectDefaultMetrics({ register: registry })
  return {
    ...actCounts(registry),
    ...storeCounts(registry),
    ...doorCounts(registry),
    ...handCounts(registry),
  }
}

function actCounts(registry: Registry) {
  return {
    acts: counter(registry, 'acts_total', 'Acts, by what was answered.', {
      name: 'outcome',
      values: ['ok', ...refusals],
    }),
    actTime: histogram(registry, 'act_seconds', 'From the arrival of an act to its answer.'),
    notSaved: counter(registry, 'acts_not_saved_total', 'Acts refused because the disk refused them.'),
  }
}

function storeCounts(registry: Registry) {
  const help = 'How long the disk took for what went well.'
  return {
    storeTime: histogram(registry, 'store_seconds', help, 'work'),
    storeFailures: counter(registry, 'store_failures_total', 'What the disk refused.', {
      name: 'work',
      values: works,
    }),
  }
}

function doorCounts(registry: Registry) {
  const limited = { name: 'limit', values: Object.keys(limits) }
  const reported = { name: 'report', values: reportNames }
  return {
    answers: new Counter({
      registers: [registry],
      name: 'databasespel_answers_total',
      help: 'Answers at the ways in, by door and by what was answered.',
      labelNames: ['door', 'outcome'],
    }),
    paced: counter(registry, 'paced_total', 'What was refused for coming too fast, by limit.', limited),
    reports: counter(registry, 'reports_total', 'What was reported, by its word in the log.', reported),
  }
}

function handCounts(registry: Registry) {
  const directions = { name: 'direction', values: ['in', 'out'] }
  return {
    handTicks: counter(registry, 'hand_ticks_total', 'Messages with the hands of a room, to all who look.'),
    handsDropped: counter(
      registry,
      'hand_ticks_dropped_total',
      'Those left out because the process was late.',
    ),
    bytes: counter(registry, 'bytes_total', 'Bytes over connections with browsers.', directions),
  }
}

type Label = { name: string; values: readonly string[] }

/** With a label, every value begins at zero: the first one of its kind is a rise too. */
function counter(registry: Registry, name: string, help: string, label?: Label): Counter {
  const labelNames = label ? [label.name] : []
  const made = new Counter({ registers: [registry], name: `databasespel_${name}`, help, labelNames })
  if (label) for (const value of label.values) made.inc({ [label.name]: value }, 0)
  return made
}

function histogram(registry: Registry, name: string, help: string, label?: string): Histogram {
  const labelNames = label ? [label] : []
  return new Histogram({ registers: [registry], name: `databasespel_${name}`, help, labelNames, buckets })
}
