import express, { type Request, type Response, type Router } from 'express'
import * as v from 'valibot'

import type { Deck, Labels } from '../rules/deck.ts'
import { languagesOf } from '../rules/language.ts'
import { labelsOf } from '../rules/labels.ts'
import type { Refusal } from '../rules/refusals.ts'
import {
  fileShape,
  grantShape,
  joinShape,
  pairingShape,
  regainShape,
  startShape,
  type StartAsks,
} from '../rules/wire.ts'
import { checkOf } from './check.ts'
import { joiningAt, regainingAt, type JoiningParts } from './joining.ts'
import { isOurPage } from './origin.ts'
import { networkOf, type Pace } from './pace.ts'
import { atPace, byEntry, byNetwork, bySeat, type Paced } from './pacing.ts'
import { paperAt } from './papers.ts'
import { largestFile, lookingAt } from './saving.ts'

export type ApiParts = JoiningParts & {
  decks: ReadonlyMap<string, Deck>
  /** Under which addresses phones find this server, the likeliest first. */
  addresses: () => string[]
  /** What whoever starts a workshop has to bring. */
  startAsks: StartAsks
}

/**
 * POST /api/erase: the facilitator takes the whole workshop away, at once and for good. /api/save: as a file.
 * /api/paper: what can be printed.
 */
const eraseShape = v.pick(grantShape, ['workshop', 'key'])

const statuses: Partial<Record<Refusal, number>> = {
  'wrong-shape': 400,
  'not-yours': 403,
  removed: 403,
  'wrong-word': 403,
  'no-entry': 404,
  gone: 404,
  'no-such-seat': 404,
  'too-fast': 429,
  'too-many': 429,
  'not-erased': 503,
  'not-readable': 503,
  'not-saved': 503,
}

/** What screens ask before they have a socket. */
export function apiOf(parts: ApiParts): Router {
  const { entrance, paces, addresses } = parts
  const router = express.Router()
  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store')
    next()
  })
  router.get('/addresses', (_request, response) => void response.json(addresses()))
  router.get('/start', (_request, response) => void response.json(parts.startAsks))
  router.get('/labels/:deck/:language', labelsIn(parts.decks))
  router.use((request, response, next) => (isOurPage(request) ? next() : refuse(response, 'not-yours')))
  // The one question that carries a table of cards: its pace is looked at before so much is read.
  const looking = answering(fileShape, byNetwork(paces.starting), lookingAt(parts.decks, entrance))
  router.post('/files', paced(paces.granting), express.json({ limit: largestFile, inflate: false }), looking)
  router.use(express.json({ limit: '4kb', inflate: false }))
  router.use('/check', checkOf(parts))
  const own = bySeat(entrance, paces.granting)
  router.post(
    '/workshops',
    answering(startShape, byNetwork(paces.starting), (asked) => entrance.start(asked)),
  )
  router.post('/join', answering(joinShape, byEntry(paces, entrance), joiningAt(parts), 'only refusals'))
  router.post(
    '/regain',
    answering(regainShape, byNetwork(paces.inviting), regainingAt(parts), 'only refusals'),
  )
  router.post('/pairings', answering(pairingShape, own, entrance.pair))
  router.post('/keys', answering(grantShape, own, entrance.grant))
  router.post('/save', answering(eraseShape, own, entrance.save))
  router.post('/paper', answering(eraseShape, own, paperAt(parts)))
  router.post('/erase', answering(eraseShape, own, entrance.erase))
  return router
}

export function refuse(response: Response, no: Refusal): void {
  response.status(statuses[no] ?? 409).json({ no })
}

function paced(pace: Pace) {
  return ({ ip }: Request, response: Response, next: () => void): void =>
    pace.take(networkOf(ip)) ? next() : refuse(response, 'too-fast')
}

/** A request that has this shape, and does not come too fast, is answered by `work`. */
function answering<S extends v.GenericSchema>(
  shape: S,
  paced: Paced<v.InferOutput<S>>,
  work: (asked: v.InferOutput<S>, network: string) => Promise<object | Refusal>,
  counted: 'always' | 'only refusals' = 'always',
) {
  return async (request: Request, response: Response): Promise<void> => {
    const network = networkOf(request.ip)
    const asked = v.safeParse(shape, request.body)
    const answer = await atPace(paced(asked.success ? asked.output : undefined, network), counted, async () =>
      asked.success ? work(asked.output, network) : 'wrong-shape',
    )
    if (typeof answer === 'string') return refuse(response, answer)
    response.json(answer)
  }
}

/** All labels of all decks; what is asked for is only looked up. */
function labelsIn(decks: ReadonlyMap<string, Deck>) {
  const known = new Map<string, Labels>()
  for (const [id, deck] of decks)
    for (const language of languagesOf(deck)) known.set(`${id}/${language}`, labelsOf(deck, language))
  return (
    { params }: Request<{ deck: string; language: string }>,
    response: Response,
    next: () => void,
  ): void => {
    const labels = known.get(`${params.deck}/${params.language}`)
    if (labels) response.json(labels)
    else next()
  }
}
