import type { Router } from 'express'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import type { Milliseconds } from '../rules/units.ts'
import { facilitatorsAddress, participantsAddresses } from './addresses.ts'
import { createApp } from './app.ts'
import { entranceTo } from './entrance.ts'
import { createGate, type Gate } from './gate.ts'
import { home } from './home.ts'
import { listenOn, type Listening } from './listening.ts'
import { unwatched, type Watch } from './metrics.ts'
import { openDecks, openReport, openStore } from './opening.ts'
import { caps, limits, pacesOf, type Caps, type Limits } from './pace.ts'
import type { Report } from './report.ts'
import { Rooms, type RoomsParts } from './rooms.ts'
import { securityPages } from './securityText.ts'
import { guardedBy } from './startWord.ts'
import { themedPages } from './theme/serving.ts'
import type { Theme } from './theme/theme.ts'
import { realWorld, type World } from './world.ts'

export type Options = {
  /** 0 takes any port that is free. */
  port: number
  host: string
  dataDir: string
  logFile?: string | undefined
  publicUrl?: URL | undefined
  proxies?: number
  /** What whoever starts a workshop has to type. */
  startWord?: string | undefined
  /** Where metrics are given; nowhere without it. */
  metrics?: { port: number; host: string } | undefined
  /** Who hears of a weakness, as a URL. */
  securityContact?: string | undefined
  /** The look of a municipality; without it there is our own. */
  theme?: Theme | undefined
  /** For tests and measurements, which hand in their own. */
  world?: World
  limits?: Limits
  caps?: Caps
  report?: Report
  decks?: string
  pages?: string
}

export type Running = {
  port: number
  /** For whoever sits at the machine. */
  url: string
  /** For everybody else in the network, the likeliest first. */
  addresses: () => string[]
  /** Where metrics are given, if anywhere. */
  metricsPort: number | undefined
  report: Report
  /** Keeps what was asked, tells everybody, and ends. */
  stop: () => Promise<void>
}

/** Every act is kept by then: when the last snapshots take longer, the journals are enough. */
const snapshotsMayTake: Milliseconds = 7000

/** Puts the server together and listens. What the one who starts it can mend is thrown as a fault. */
export async function startServer(options: Options): Promise<Running> {
  const { host, publicUrl, world = realWorld } = options
  const watch = await watchBy(options.metrics)
  const report = watch.report(options.report ?? openReport(options.logFile))
  const decks = await openDecks(options.decks ?? join(home, 'decks'))
  const pages = await themedPages(options.theme, options.pages ?? join(home, 'dist/client'))
  const listening = await listenOn(options.port, host)
  const data = await openStore(resolve(options.dataDir)).catch(after(() => listening.close()))
  const gate = createGate({
    publicName: publicUrl?.hostname,
    proxies: options.proxies ?? 0,
    caps: options.caps ?? caps,
  })
  const toLooking = watch.hands(gate.toLooking)
  const parts = { store: watch.store(data.store), world, report, decks, toAll: gate.toAll, toLooking }
  const rooms = new Rooms({ ...parts, ...(watch.meter && { meter: watch.meter }) })
  const closeAll = () => listening.close().then(data.close)
  const metrics = await watch.open({ rooms, gate, listening }).catch(after(closeAll))
  await rooms.open()

  const { port } = listening
  const addresses = () => participantsAddresses({ host, port, publicUrl })
  const house = { listening, gate, rooms, parts, watch }
  await answer(options, { ...house, pages, addresses })
  report('started', { port, count: rooms.count })
  const close = () => {
    metrics?.close()
    data.close()
  }
  const at = { port, url: facilitatorsAddress({ host, port, publicUrl }), addresses }
  return { ...at, metricsPort: metrics?.port, report, stop: () => stopAll({ ...house, close }) }
}

/** The library that counts is loaded only for who asks for it. */
async function watchBy(metrics: Options['metrics']): Promise<Watch> {
  if (!metrics) return unwatched
  const { watching } = await import('./metricsWatch.ts')
  return watching(metrics)
}

/** What is open already is closed again before a fault goes on. */
function after(close: () => Promise<void>): (error: unknown) => Promise<never> {
  return async (error) => {
    await close()
    throw error
  }
}

type House = { listening: Listening; gate: Gate; rooms: Rooms; parts: RoomsParts; watch: Watch }

/** From here on whoever asks is answered. */
async function answer(options: Options, house: House & { pages: Router; addresses: () => string[] }) {
  const { listening, gate, rooms, parts, watch, pages, addresses } = house
  const { world, report, decks } = parts
  const { publicUrl, proxies = 0, startWord, securityContact: contact } = options
  const paces = watch.paces(pacesOf(options.limits ?? limits, () => world.now()))
  const entrance = watch.entrance(guardedBy(startWord, entranceTo(rooms, parts)))
  const common = { entrance, paces, world, report }
  const policy = await readFile(join(home, 'SECURITY.md'), 'utf8').catch(
    () => 'Ask whoever runs this server.\n',
  )
  const app = createApp({
    ...common,
    decks,
    pages,
    addresses,
    proxies,
    startAsks: { word: startWord !== undefined },
    readiness: () => rooms.readiness(),
    publicName: publicUrl?.hostname,
    security: securityPages({ contact, publicUrl, policy, now: () => world.now() }),
  })
  listening.answerBy(app)
  gate.open(listening.http, { ...common, ...(watch.meter && { meter: watch.meter }) })
}

async function stopAll(house: Omit<House, 'watch'> & { close: () => void }): Promise<void> {
  const { listening, gate, rooms, parts, close } = house
  const { world, report } = parts
  report('stopping')
  gate.stopTaking()
  await Promise.race([rooms.stop(), world.wait(snapshotsMayTake)])
  await Promise.all([gate.close(), listening.close()])
  close()
  report('stopped')
}
