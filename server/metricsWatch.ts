import { Registry } from 'prom-client'

import type { Refusal } from '../rules/refusals.ts'
import type { Answer } from '../rules/wire.ts'
import type { Entrance } from './entrance.ts'
import type { Meter, Watch } from './metrics.ts'
import { bytesOver, gaugesOf } from './metricsGauges.ts'
import { countsIn, type Counts, type Door, type Work } from './metricsCounts.ts'
import { serveMetrics } from './metricsPort.ts'
import type { Paces } from './pace.ts'
import type { Report } from './report.ts'
import type { Store } from './store/store.ts'

/** Counts, and gives the figures to whoever asks at this port of this address. */
export function watching(at: { port: number; host: string }): Watch {
  const registry = new Registry()
  const counts = countsIn(registry)
  return {
    meter: meterOf(counts),
    report: (report) => countedReport(counts, report),
    store: (store) => timedStore(counts, store),
    paces: (paces) => countedPaces(counts, paces),
    entrance: (entrance) => countedEntrance(counts, entrance),
    hands: (toLooking) => (workshop, hands) => {
      counts.handTicks.inc()
      toLooking(workshop, hands)
    },
    open(house) {
      const look = gaugesOf(registry, house)
      const add = bytesOver(house.listening.http, counts.bytes)
      const read = async () => {
        await look()
        add()
        return registry.metrics()
      }
      return serveMetrics(at, { contentType: registry.contentType, read })
    },
  }
}

function meterOf({ acts, actTime, handsDropped }: Counts): Meter {
  return {
    act() {
      const done = actTime.startTimer()
      return (answer) => {
        done()
        acts.inc({ outcome: outcomeOf(answer) })
      }
    },
    rested: () => handsDropped.inc(),
  }
}

function outcomeOf(answer: Answer): string {
  return 'ok' in answer ? 'ok' : answer.no
}

function countedReport({ reports, notSaved }: Counts, report: Report): Report {
  return (name, facts) => {
    reports.inc({ report: name })
    if (name === 'notSaved') notSaved.inc(facts?.count ?? 1)
    report(name, facts)
  }
}

function timedStore(counts: Counts, store: Store): Store {
  const timed = async <T>(work: Work, done: Promise<T>): Promise<T> => {
    const stop = counts.storeTime.startTimer({ work })
    try {
      const result = await done
      stop()
      return result
    } catch (error) {
      counts.storeFailures.inc({ work })
      throw error
    }
  }
  return {
    ...store,
    append: (id, entries) => timed('append', store.append(id, entries)),
    snapshot: (workshop) => timed('snapshot', store.snapshot(workshop)),
    erase: (id) => timed('erase', store.erase(id)),
  }
}

/** The same paces, which now count what they refuse. */
function countedPaces({ paced }: Counts, paces: Paces): Paces {
  for (const [limit, pace] of Object.entries(paces)) {
    const take = pace.take.bind(pace)
    pace.take = (key, cost) => {
      const may = take(key, cost)
      if (!may) paced.inc({ limit })
      return may
    }
  }
  return paces
}

function countedEntrance({ answers }: Counts, entrance: Entrance): Entrance {
  const told = <T extends object>(door: Door, answer: T | Refusal): T | Refusal => {
    answers.inc({ door, outcome: typeof answer === 'string' ? answer : 'ok' })
    return answer
  }
  const soon = async <T extends object>(door: Door, answer: Promise<T | Refusal>) => told(door, await answer)
  return {
    ...entrance,
    start: (asked, saved) => soon('start', entrance.start(asked, saved)),
    join: (asked) => soon('join', entrance.join(asked)),
    regain: (hello) => told('regain', entrance.regain(hello)),
    pair: (asked) => soon('pair', entrance.pair(asked)),
    grant: (asked) => soon('grant', entrance.grant(asked)),
    save: (hello) => soon('save', entrance.save(hello)),
    erase: (hello) => soon('erase', entrance.erase(hello)),
  }
}
