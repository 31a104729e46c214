import type { Milliseconds } from '../../rules/units.ts'
import type { CheckMet, CheckPlain, CheckSaid } from '../../rules/wire.ts'
import type { Weighed } from './verdicts.ts'

/** A question, with an end to it. */
async function asked<T>(
  path: string,
  patience: Milliseconds,
  read: (answer: Response) => Promise<T>,
  request: RequestInit = {},
): Promise<T> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patience)
  try {
    return await read(
      await fetch(path, { cache: 'no-store', redirect: 'manual', signal: ending.signal, ...request }),
    )
  } finally {
    clearTimeout(timer)
  }
}

const patience: Milliseconds = 5000
/** Two hundred thousand bytes in this time are 50 kbit/s; slower is no use. */
const longPatience: Milliseconds = 30_000
/** The server holds this answer back for twenty seconds. */
const heldPatience: Milliseconds = 30_000
const times = 8

/** How long each of some small questions took; the first, which opens the connection, is not counted. */
export async function roundTrips(): Promise<Milliseconds[]> {
  const took: Milliseconds[] = []
  for (let n = 0; n <= times; n++) {
    const began = performance.now()
    const fine = await asked('/healthz', patience, (answer) => answer.text().then(() => answer.ok)).catch(
      () => false,
    )
    if (fine && n > 0) took.push(performance.now() - began)
  }
  return took
}

/** The server's time and what its heavy answer weighs; undefined when it did not say. */
export function plain(): Promise<CheckPlain | undefined> {
  return asked('/api/check', patience, async (answer): Promise<CheckPlain | undefined> =>
    answer.ok ? answer.json() : undefined,
  ).catch(() => undefined)
}

/** Fetches the heavy answer, and looks whether it came as it was sent. */
export async function weigh(weight: CheckPlain['weight'] | undefined): Promise<Weighed> {
  if (!weight) return 'none'
  const began = performance.now()
  return asked('/api/check/weight', longPatience, async (answer): Promise<Weighed> => {
    if (answer.status === 429) return 'busy'
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const took = performance.now() - began
    return { bytes: bytes.length, took, same: bytes.length === weight.bytes && sumOf(bytes) === weight.sum }
  }).catch(() => 'none' as const)
}

/** A sum in which the order counts (Fletcher's); server/check.ts has its twin. */
export function sumOf(bytes: Uint8Array): number {
  let one = 0
  let two = 0
  for (const byte of bytes) {
    one = (one + byte) % 65_535
    two = (two + one) % 65_535
  }
  return two * 65_536 + one
}

/** Waits for an answer that the server holds back, as a proxy must let it. */
export function held(): Promise<'held' | 'cut' | 'busy'> {
  return asked('/api/check/hold', heldPatience, async (answer) =>
    answer.status === 429 ? ('busy' as const) : answer.ok ? ('held' as const) : ('cut' as const),
  ).catch(() => 'cut' as const)
}

/** Says that this page was opened, or asks who came to it; nobody, when the server does not answer. */
export function meet(said: CheckSaid): Promise<string[]> {
  const headers = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify(said) }
  const read = async (answer: Response): Promise<CheckMet> => (answer.ok ? answer.json() : { came: [] })
  return asked('/api/check', patience, read, request)
    .then(({ came }) => came)
    .catch(() => [])
}
