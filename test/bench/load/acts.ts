import { Histogram, type Delays } from '../figures.ts'
import { openLine, type Line } from './line.ts'
import { ourGreeting, type Member } from './speech.ts'

/** One act by the participant at this place among the members. */
export type Drop = { by: number; act: string; carried: object }
export type ActsOrder = { port: number; members: Member[]; facilitator: Pick<Member, 'workshop' | 'key'> }
export type ActsTold = {
  drops: number
  refused: number
  /** Of all participants' lines together, while the cards were dropped. */
  bytes: number
  acknowledged: Delays
  /** On the screens of all others. */
  shown: Delays
}

/** Nobody drops faster; a drop also waits until the last one is on all screens. */
const between = 40
const patience = 5000

type Watcher = { line: Line; tables: () => void; acks: Map<number, (ok: boolean) => void>; sent: number }

/** Lets participants and the facilitator look on, and participants drop cards one after the other. */
export async function openActs({ port, members, facilitator }: ActsOrder) {
  const boss = await openLine(ourGreeting(port, facilitator), () => undefined)
  const watchers: Watcher[] = []
  for (const member of members) watchers.push(await watching(port, member))
  return {
    drop: (drops: Drop[]) => dropAll(watchers, drops),
    close: async () =>
      void (await Promise.all([boss, ...watchers.map(({ line }) => line)].map((one) => one.close()))),
  }
}

async function watching(port: number, member: Member): Promise<Watcher> {
  const acks: Watcher['acks'] = new Map()
  const watcher = { acks, sent: 0, tables: () => undefined }
  const line = await openLine(ourGreeting(port, member), (data) => {
    const head = data.toString('latin1', 0, 16)
    if (head.startsWith('42["table"')) watcher.tables()
    const answered = /^43(\d+)\[/.exec(head)?.[1]
    if (answered !== undefined) acks.get(Number(answered))?.(data.toString().includes('"ok":true'))
  })
  return Object.assign(watcher, { line })
}

async function dropAll(watchers: readonly Watcher[], drops: readonly Drop[]): Promise<ActsTold> {
  const [acknowledged, shown] = [new Histogram(), new Histogram()]
  const bytes = () => watchers.reduce((sum, { line }) => sum + line.bytes(), 0)
  const before = bytes()
  let refused = 0
  for (const drop of drops) {
    const next = new Promise((resolve) => setTimeout(resolve, between))
    if (!(await dropOne(watchers, drop, acknowledged, shown))) refused += 1
    await next
  }
  return {
    drops: drops.length - refused,
    refused,
    bytes: bytes() - before,
    acknowledged: acknowledged.delays,
    shown: shown.delays,
  }
}

/** False when it was refused. */
async function dropOne(
  watchers: readonly Watcher[],
  drop: Drop,
  acked: Histogram,
  shown: Histogram,
): Promise<boolean> {
  const actor = watchers[drop.by]
  if (!actor) throw new Error(`bench: nobody at place ${drop.by}`)
  const began = performance.now()
  const since = () => performance.now() - began
  const seen = watchers.map(
    (watcher) =>
      new Promise<void>((resolve) => {
        watcher.tables = () => {
          if (watcher !== actor) shown.add(since())
          watcher.tables = () => undefined
          resolve()
        }
      }),
  )
  const n = ++actor.sent
  const isDone = await within(
    new Promise<boolean>((resolve) => {
      actor.acks.set(n, resolve)
      actor.line.send(`42${n}${JSON.stringify(['act', { n, act: drop.act, carried: drop.carried }])}`)
    }),
  )
  actor.acks.delete(n)
  acked.add(since())
  if (isDone) await within(Promise.all(seen))
  return isDone
}

function within<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('bench: a drop was never answered or shown')), patience).unref()
  })
  return Promise.race([work, late])
}
