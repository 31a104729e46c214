import { openSync } from 'node:fs'
import pino from 'pino'

import { codeOf } from './fault.ts'

/** All that the server reports: how grave it is, and in which words. */
const reports = {
  started: ['info', 'the server listens'],
  stopping: ['info', 'the server stops'],
  stopped: ['info', 'the server stopped'],
  workshopBegun: ['info', 'a workshop began'],
  workshopErased: ['info', 'a workshop was erased'],
  workshopCut: ['warn', 'the last line of a journal was torn and never acknowledged: it was cut off'],
  workshopDamaged: ['error', 'a workshop could not be opened: its file was left alone'],
  notErased: ['error', 'a workshop could not be erased: it is tried again'],
  notSaved: ['error', 'acts could not be saved: they were refused'],
  snapshotFailed: ['warn', 'a snapshot could not be written: the journal goes on'],
  actFailed: ['error', 'a bug in an act: it was refused'],
  viewFailed: ['error', 'a bug in a view: it was not sent'],
  ghostFailed: ['error', 'a bug in a simulated participant'],
  requestFailed: ['error', 'a bug in answering a request'],
  messageFailed: ['error', 'a bug in reading a message'],
  cutOff: ['warn', 'a connection was cut: too many messages, or messages without sense'],
  handsRest: ['warn', 'the machine is too slow: hands rest for a while, so that acts are in time'],
  tripWire: ['warn', 'very many wrong codes: typed codes are refused for a while, invitations are not'],
  uncaught: ['fatal', 'an error that nobody caught'],
} as const
export type ReportName = keyof typeof reports
export const reportNames = Object.keys(reports)

/** Never a name, a text, a key or an address of a participant. */
export type Facts = {
  workshop?: string
  act?: string
  file?: string
  why?: string
  count?: number
  port?: number
  error?: unknown
}
export type Report = (name: ReportName, facts?: Facts) => void

/** Reports to a file, or only what is grave to the terminal, which stays calm. Throws when it cannot write there. */
export function reportTo(file: string | undefined): Report {
  const destination = pino.destination({
    dest: file === undefined ? 2 : openSync(file, 'a', 0o600),
    sync: true,
    // What a full disk does not take is not kept in memory either.
    maxLength: 64 * 1024,
  })
  // A full disk must not end the server because of its log.
  destination.on('error', () => undefined)
  const log = pino({ level: file === undefined ? 'warn' : 'info', base: null }, destination)
  return (name, { error, ...facts } = {}) => {
    const [level, sentence] = reports[name]
    log[level](
      { report: name, ...facts, ...(error === undefined ? {} : { error: placeOf(error) }) },
      sentence,
    )
  }
}

/** What kind of error and where in the code. Not its message: that may quote what somebody typed. */
export function placeOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error]
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [codeOf(error) ?? error.name, ...frames.slice(0, 6).map((line) => line.trim())]
}
