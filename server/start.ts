import type { Router } from 'express'
import { join, resolve } from 'node:path'

import type { Milliseconds } from '../rules/units.ts'
import { facilitatorsAddress, participantsAddresses } from './addresses.ts'
import { createApp } from './app.ts'
import { entranceTo } from './entrance.ts'
import { createGate, type Gate } from './gate.ts'
import { home } from './home.ts'
import { listenOn, type Listening } from './listening.ts'
import { openDecks, openReport, openStore } from './opening.ts'
import { limits, pacesOf, type Limits } from './pace.ts'
import { pagesIn } from './pages.ts'
import type { Report } from './report.ts'
import { Rooms, type RoomsParts } from './rooms.ts'
import { realWorld, type World } from './world.ts'

export type Options = {
  /** 0 takes any port that is free. */
  port: number
  host: string
  dataDir: string
  logFile?: string | undefined
  publicUrl?: URL | undefined
  proxies?: number
  /** For tests and measurements, which hand in their own. */
  world?: World
  limits?: Limits
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
  report: Report
  /** Keeps what was asked, tells everybody, and ends. */
  stop: () => Promise<void>
}

/** Every act is kept by then: when the last snapshots take longer, the journals are enough. */
const snapshotsMayTake: Milliseconds = 7000

/** Puts the server together and listens. What the one who starts it can mend is thrown as a fault. */
export async function startServer(options: Options): Promise<Running> {
  const { host, publicUrl, world = realWorld } = options
  const report = options.report ?? openReport(options.logFile)
  const decks = await openDecks(options.decks ?? join(home, 'decks'))
  const pages = await pagesIn(options.pages ?? join(home, 'dist/client'))
  const listening = await listenOn(options.port, host)
  const data = await openStore(resolve(options.dataDir)).catch(async (error: unknown) => {
    await listening.close()
    throw error
  })
  const gate = createGate(publicUrl?.hostname)
  const parts = { store: data.store, world, report, decks, toAll: gate.toAll, toLooking: gate.toLooking }
  const rooms = new Rooms(parts)
  await rooms.open()

  const { port } = listening
  const addresses = () => participantsAddresses({ host, port, publicUrl })
  answer(options, { listening, gate, rooms, pages, addresses, parts })
  report('started', { port, count: rooms.count })
  const stop = () => stopAll({ listening, gate, rooms, parts, close: data.close })
  return { port, url: facilitatorsAddress({ host, port, publicUrl }), addresses, report, stop }
}

type House = { listening: Listening; gate: Gate; rooms: Rooms; parts: RoomsParts }

/** From here on whoever asks is answered. */
function answer(options: Options, house: House & { pages: Router; addresses: () => string[] }): void {
  const { listening, gate, rooms, parts, pages, addresses } = house
  const { world, report, decks } = parts
  const paces = pacesOf(options.limits ?? limits, () => world.now())
  const common = { entrance: entranceTo(rooms, parts), paces, world, report }
  const { publicUrl, proxies = 0 } = options
  const readiness = () => rooms.readiness()
  listening.answerBy(
    createApp({ ...common, decks, pages, addresses, readiness, publicName: publicUrl?.hostname, proxies }),
  )
  gate.open(listening.http, common)
}

async function stopAll({
  listening,
  gate,
  rooms,
  parts,
  close,
}: House & { close: () => void }): Promise<void> {
  const { world, report } = parts
  report('stopping')
  gate.stopTaking()
  await Promise.race([rooms.stop(), world.wait(snapshotsMayTake)])
  await Promise.all([gate.close(), listening.close()])
  close()
  report('stopped')
}
