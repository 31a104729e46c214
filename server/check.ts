import express, { type RequestHandler, type Response, type Router } from 'express'
import { randomBytes } from 'node:crypto'
import * as v from 'valibot'

import type { Milliseconds } from '../rules/units.ts'
import { checkShape, type CheckMet, type CheckPlain } from '../rules/wire.ts'
import { isThisMachine } from './addresses.ts'
import { Crowd } from './crowd.ts'
import { Meetings } from './meetings.ts'
import { networkOf, type Paces } from './pace.ts'
import type { World } from './world.ts'

export type CheckParts = {
  paces: Pick<Paces, 'checking'>
  world: Pick<World, 'now'>
  /** Under which addresses phones find this server. */
  addresses: () => readonly string[]
  /** How long an answer is held back, where that is to be something else. */
  holds?: Milliseconds | undefined
}

/** So long an answer is held back, to find out what cuts a line on which nothing is said. */
const holding: Milliseconds = 20_000
/** So many wait at the same time for the answer that is held back, of one network and of all. */
const mostHeld = { ofNetwork: 60, ofAll: 300 }
/** What the heavy answer counts in the pace, and what a word does. */
const costs = { weight: 1, word: 0.02 }
/** All together get ten times what one network gets. */
const everybody = { name: 'everybody', share: 0.1 }

/**
 * What the page of the network check asks: what time it is, an answer of some weight, one that is held back, and who
 * else came. Nothing is written, and nothing is kept but hosts of ours for some minutes; too often gets 429.
 */
export function checkOf(parts: CheckParts): Router {
  const { world, addresses } = parts
  const meetings = new Meetings({ now: () => world.now(), addresses })
  // Nothing makes it smaller on the way, and whoever changes it is found by its sum.
  const heavy = randomBytes(200_000)
  const weight = { bytes: heavy.length, sum: sumOf(heavy) }
  const router = express.Router()
  router.get('/', (_request, response) => {
    response.json({ at: world.now(), weight } satisfies CheckPlain)
  })
  router.get('/weight', paced(parts, costs.weight), (_request, response) => {
    response.setHeader('cache-control', 'no-store, no-transform')
    response.type('application/octet-stream').send(heavy)
  })
  router.get('/hold', heldFor(parts.holds ?? holding))
  router.post('/', paced(parts, costs.word), ({ body, ip, headers }, response) => {
    const asked = v.safeParse(checkShape, body)
    if (!asked.success) {
      response.status(400).json({ no: 'wrong-shape' })
      return
    }
    const said = asked.output
    if (!('own' in said) && !isThisMachine(ip)) meetings.came(said.from, headers.host ?? '', networkOf(ip))
    response.json({ came: 'own' in said ? meetings.of(said.own) : [] } satisfies CheckMet)
  })
  return router
}

/** A sum in which the order counts (Fletcher's); client/check/asks.ts has its twin. */
export function sumOf(bytes: Uint8Array): number {
  let one = 0
  let two = 0
  for (const byte of bytes) {
    one = (one + byte) % 65_535
    two = (two + one) % 65_535
  }
  return two * 65_536 + one
}

function paced({ paces: { checking } }: CheckParts, cost: number): RequestHandler {
  return ({ ip }, response, next) =>
    checking.take(networkOf(ip), cost) && checking.take(everybody.name, cost * everybody.share)
      ? next()
      : tooFast(response)
}

function tooFast(response: Response): void {
  response.status(429).json({ no: 'too-fast' })
}

function heldFor(time: Milliseconds): RequestHandler {
  const networks = new Crowd(mostHeld.ofNetwork)
  const all = new Crowd(mostHeld.ofAll)
  return ({ ip }, response) => {
    const leaves = [networks.enter(networkOf(ip)), all.enter(everybody.name)]
    const leave = () => leaves.forEach((one) => one?.())
    if (leaves.includes(undefined)) {
      leave()
      return tooFast(response)
    }
    const timer = setTimeout(() => response.json({ ok: true }), time).unref()
    response.once('close', () => {
      clearTimeout(timer)
      leave()
    })
  }
}
