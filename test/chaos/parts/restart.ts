import type { Milliseconds } from '../../../rules/units.ts'
import { timesOf, type Times } from '../figures.ts'
import { Host } from '../host.ts'
import { goTo, openRoom, until, type Room } from '../room.ts'
import { blind } from '../seen.ts'

/** After each restart: how many were back on their own seats, from when on, and who leads. */
export type Restarts = {
  people: number
  restarts: number
  /** Of how many seats in all, people times restarts, the people see what the journal says, to the letter. */
  seatsBack: number
  /** From the kill, and from when the server listens again, until a screen has everything. */
  sinceKill: Times
  sinceUp: Times
  facilitatorLeads: boolean
  ok: boolean
}
export type RestartWishes = { people: number; restarts: number; seed: number }

/** All back so soon, people and facilitator, in 95 of 100 cases: the promise F3. */
const bar: Milliseconds = 5000

/** Kills the server under a table of cards and starts it again, while nobody touches anything. */
export async function restart({ people, restarts, seed }: RestartWishes): Promise<Restarts> {
  const host = await Host.open()
  const [sinceKill, sinceUp]: [number[], number[]] = [[], []]
  let seatsBack = 0
  let facilitatorLeads = true
  try {
    await host.start()
    const room = await openRoom(host.url, people, seed)
    try {
      await goTo(room, 'deal', 30)
      await goTo(room, 'link')
      for (let n = 0; n < restarts; n++) {
        const { killed, up, same } = await onceAgain(host, room)
        seatsBack += same
        for (const { backAt } of room.all) {
          sinceKill.push(backAt - killed)
          sinceUp.push(Math.max(0, backAt - up))
        }
        facilitatorLeads &&= await leads(room)
      }
    } finally {
      room.all.forEach((one) => one.close())
    }
  } finally {
    await host.close()
  }
  const times = { sinceKill: timesOf(sinceKill), sinceUp: timesOf(sinceUp) }
  const ok = seatsBack === people * restarts && facilitatorLeads && times.sinceKill.p95 <= bar
  return { people, restarts, seatsBack, ...times, facilitatorLeads, ok }
}

async function onceAgain(host: Host, room: Room) {
  const { all } = room
  const killed = performance.now()
  await host.end('SIGKILL')
  await host.start()
  const up = performance.now()
  await until('everybody is back', () => all.every((one) => one.isBackSince(killed)))
  const wrong = (await blind(host, room)).filter((seat) => seat !== all[0]?.seat)
  return { killed, up, same: all.length - 1 - wrong.length }
}

/** Whether the first of them leads still, has a console, and nobody else can. */
async function leads({ all: [facilitator, participant] }: Room): Promise<boolean> {
  await facilitator?.ask('freeze', { on: true })
  const answer = await facilitator?.ask('freeze', { on: false })
  const other = await participant?.ask('freeze', { on: true })
  return (
    JSON.stringify([answer, other]) === '[{"ok":true},{"no":"not-yours"}]' && !!facilitator?.views.console
  )
}
