import { lookFor } from '../look.ts'
import { held, plain, roundTrips, weigh } from './asks.ts'
import { drawingVerdict, scriptVerdict, storageVerdict, voicesHere } from './device.ts'
import { tryPolling, tryWebsocket } from './lines.ts'
import { found, type Found } from './outcomes.ts'
import {
  answerVerdict,
  browserVerdict,
  clockVerdict,
  fromVerdict,
  screenVerdict,
  speedVerdict,
  voiceVerdict,
} from './verdicts.ts'

/** Looks at everything, and tells each thing as soon as it is known; all of it takes some twenty seconds. */
export async function runChecks(language: string, tell: (found: Found) => void): Promise<void> {
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
    voicesHere().then((voices) => tell(voiceVerdict(voices, language))),
    tryPolling().then((tried) => tell(found(`check.polling.${tried}`))),
    tryWebsocket().then((tried) => tell(found(`check.websocket.${tried}`))),
    held().then((how) => tell(found(`check.hold.${how}`))),
    answers(tell),
  ])
}

const logins = { server: 'free', portal: 'portal', nothing: 'gone' } as const

/** One after the other, so that none of them waits for another of ours. */
async function answers(tell: (found: Found) => void): Promise<void> {
  tell(found(`check.login.${logins[await lookFor()]}`))
  tell(answerVerdict(await roundTrips()))
  const told = await plain()
  tell(told ? clockVerdict(Date.now() - told.at) : found('check.clock.unknown'))
  tell(speedVerdict(await weigh(told?.weight)))
}
