import { lookFor } from '../look.ts'
import { held, plain, roundTrips, weigh } from './asks.ts'
import { drawingVerdict, scriptVerdict, storageVerdict } from './device.ts'
import { tryPolling, tryWebsocket, type LineTried } from './lines.ts'
import { found, type Found } from './outcomes.ts'
import {
  answerVerdict,
  browserVerdict,
  clockVerdict,
  fromVerdict,
  screenVerdict,
  speedVerdict,
} from './verdicts.ts'

/**
 * Looks at everything but the voices, and tells each thing as soon as it is known; all of it takes some twenty seconds.
 * What is found is the same in every language.
 */
export async function runChecks(tell: (found: Found) => void): Promise<void> {
  for (const one of [
    fromVerdict(location),
    browserVerdict(navigator.userAgent),
    scriptVerdict(),
    storageVerdict(),
    drawingVerdict(),
    screenVerdict(window.innerWidth, window.innerHeight),
  ])
    tell(one)
  await Promise.all([
    held().then((how) => tell(found(`check.hold.${how}`))),
    answers(tell).then(() => lines(tell)),
  ])
}

const logins = { server: 'free', portal: 'portal', nothing: 'gone' } as const

/** One after the other, so that none of them waits for another of ours. */
async function answers(tell: (found: Found) => void): Promise<void> {
  const login = await again(lookFor, (seen) => seen !== 'nothing')
  tell(found(`check.login.${logins[login]}`))
  tell(answerVerdict(await roundTrips()))
  const told = await plain()
  tell(told ? clockVerdict(Date.now() - told.at) : found('check.clock.unknown'))
  tell(speedVerdict(await weigh(told?.weight)))
}

async function lines(tell: (found: Found) => void): Promise<void> {
  const works = (tried: LineTried) => tried === 'works'
  await Promise.all([
    again(tryPolling, works).then((tried) => tell(found(`check.polling.${tried}`))),
    again(tryWebsocket, works).then((tried) => tell(found(`check.websocket.${tried}`))),
  ])
}

/** A phone with much to do may be too late once: only what fails three times in a row is said to fail. */
async function again<T>(ask: () => Promise<T>, isFine: (answer: T) => boolean): Promise<T> {
  const first = await ask()
  if (isFine(first)) return first
  const second = await ask()
  return isFine(second) ? second : ask()
}
