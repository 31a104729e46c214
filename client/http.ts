import type { Labels } from '../rules/deck.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { SavedFile } from '../rules/savedFile.ts'
import type { Milliseconds } from '../rules/units.ts'
import type { Paper } from '../rules/view/paper.ts'
import type {
  FileAsked,
  Grant,
  Granted,
  Join,
  Joined,
  Looked,
  Pair,
  Paired,
  Regain,
  Start,
  StartAsks,
  Started,
} from '../rules/wire.ts'
import type { Language } from '../rules/workshop.ts'
import { isPortal } from './look.ts'

/** No, with the house's word for it; or the server could not be reached at all, or the wifi wants a login first. */
export type No = { no: Refusal | 'unreachable' | 'portal' }

const patience: Milliseconds = 10_000

/** What this server asks of whoever starts a workshop; a server that cannot be reached asks nothing. */
export async function startAsks(): Promise<StartAsks> {
  const answer = await asked<StartAsks>('/api/start', {})
  return 'no' in answer ? { word: false } : answer
}

export const start = (body: Start) => post<Started>('/api/workshops', body)
export const join = (body: Join) => post<Joined>('/api/join', body)
export const regain = (body: Regain) => post<Joined>('/api/regain', body)
export const pair = (body: Pair) => post<Paired>('/api/pairings', body)
export const saveTable = (body: Pick<Grant, 'workshop' | 'key'>) => post<SavedFile>('/api/save', body)
export const askPaper = (body: Pick<Grant, 'workshop' | 'key'>) => post<Paper>('/api/paper', body)
export const look = (body: FileAsked) => post<Looked>('/api/files', body)
export const startAgain = (body: Required<FileAsked>) => post<Started | Looked>('/api/files', body)
export const erase = (body: Pick<Grant, 'workshop' | 'key'>) => post<object>('/api/erase', body)
export const grant = (body: Grant) => post<Granted>('/api/keys', body)

/** The words on the cards; undefined when the server could not be reached. */
export async function fetchLabels(deck: string, language: Language): Promise<Labels | undefined> {
  const answer = await asked<Labels>(`/api/labels/${deck}/${language}`, {})
  return 'no' in answer ? undefined : answer
}

function post<T extends object>(path: string, body: object): Promise<T | No> {
  const headers = { 'content-type': 'application/json' }
  return asked<T>(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** A page that is not ours counts as not reached; the login page of a wifi network has a word of its own. */
async function asked<T extends object>(path: string, request: RequestInit): Promise<T | No> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patience)
  try {
    const response = await fetch(path, { ...request, redirect: 'manual', signal: ending.signal })
    if (isPortal(response)) return { no: 'portal' }
    const answer: T | No = await response.json()
    return response.ok || 'no' in answer ? answer : { no: 'unreachable' }
  } catch {
    return { no: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}
