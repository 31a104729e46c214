import { newKey } from '../../../client/settings.ts'
import type { Join, Joined, Start, Started } from '../../../rules/wire.ts'
import { openLine, type Line } from '../../bench/load/line.ts'
import { ourGreeting } from '../../bench/load/speech.ts'
import { comingFrom } from './person.ts'

export type VisitsOrder = { port: number; count: number; people: number }
export type VisitsTold = { opened: number; erased: number; acts: number; failed: number }

const atOnce = 20

/** Opens workshops, joins each with some people, plays a little and erases it, a few at the same time. */
export async function visits({ port, count, people }: VisitsOrder): Promise<VisitsTold> {
  const told: VisitsTold = { opened: 0, erased: 0, acts: 0, failed: 0 }
  let next = 0
  const go = async () => {
    while (next < count) {
      const school = next++
      await visit({ url: `http://127.0.0.1:${port}`, port, school, people }, told).catch(
        () => (told.failed += 1),
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, go))
  return told
}

type Place = { url: string; port: number; school: number; people: number }

async function visit(place: Place, told: VisitsTold): Promise<void> {
  const key = newKey()
  const wanted = { agenda: 'lesson', language: 'nl', address: 'u', origin: false, rehearsal: false } as const
  const { workshop, code } = await post<Started>(place, '/api/workshops', { key, ...wanted } satisfies Start)
  told.opened += 1
  const lines = [await seated(place, workshop, key)]
  for (let n = 0; n < place.people; n++) {
    const own = newKey()
    await post<Joined>(place, '/api/join', { key: own, entry: code, people: 1 } satisfies Join)
    lines.push(await seated(place, workshop, own))
  }
  const acts = await playALittle(lines)
  told.acts += acts
  await post(place, '/api/erase', { workshop, key })
  told.erased += 1
  await Promise.all(lines.map(({ line }) => line.close()))
}

type Seated = { line: Line; ask: (n: number, act: string, carried: object) => Promise<boolean> }

async function seated({ port, school }: Place, workshop: string, key: string): Promise<Seated> {
  const answers = new Map<string, (isGranted: boolean) => void>()
  const heard = (data: Buffer) => {
    const answer = /^43(\d+)\[(.*)/.exec(data.toString('latin1', 0, 60))
    if (answer?.[1] !== undefined) answers.get(answer[1])?.(answer[2]?.startsWith('{"ok"') === true)
  }
  const line = await openLine({ ...ourGreeting(port, { workshop, key }), headers: comingFrom(school) }, heard)
  return {
    line,
    ask: (n, act, carried) =>
      new Promise((resolve) => {
        answers.set(String(n), resolve)
        line.send(`42${n}${JSON.stringify(['act', { n, act, carried }])}`)
      }),
  }
}

/** To the dealing, cards for everybody, and everybody says that they are ready; tells how many acts were granted. */
async function playALittle([facilitator, ...people]: readonly Seated[]): Promise<number> {
  const dealing = 2
  const done = [
    await facilitator?.ask(1, 'goTo', { step: dealing }),
    await facilitator?.ask(2, 'dealCards', { persons: 4 }),
    ...(await Promise.all(people.map(({ ask }) => ask(1, 'ready', { on: true })))),
    await facilitator?.ask(3, 'goTo', { step: dealing + 1 }),
  ]
  return done.filter(Boolean).length
}

async function post<Answer>({ url, school }: Place, path: string, asked: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...comingFrom(school) }
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(asked) })
  const answer: Answer = await response.json()
  if (!response.ok) throw new Error(`load: ${path} was answered with ${response.status}`)
  return answer
}
