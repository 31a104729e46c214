import type { CDPSession } from 'playwright-core'

import { openBrowser } from '../browser.ts'
import { phone, press, sees } from '../play/stage.ts'
import { median, rounded } from './figures.ts'
import type { CrowdOrder, CrowdTold } from './load/crowd.ts'
import { startLoad, startOurs, stopAll, type Made } from './servers.ts'
import { beginning, stage } from './staged.ts'
import { say } from './talk.ts'

/** What a phone loads: from the QR to the button that lets in, and from the tap on it to the own screen. */
type Loaded = { invitedMs: number; invitedBytes: number; seatedMs: number; seatedBytes: number }
export type Joining = { phone: Loaded; crowd: CrowdTold & { people: number; seconds: number } }

const workshops = 10
const each = 30
const seconds = 2

/** A phone with an empty cache in a real browser, and then three hundred people within two seconds. */
export async function joining({ rounds, made }: { rounds: number; made: Made }): Promise<Joining> {
  const staged = await stage(beginning(), workshops + 1)
  const [ours, load] = await Promise.all([startOurs(staged, made), startLoad()])
  const [first = '', ...invites] = staged.workshops.map(({ invite }) => invite)
  try {
    const phone = await phones(`http://localhost:${ours.port}`, first, rounds)
    say(`join: a phone shows the first screen after ${phone.invitedMs} ms`)
    const told = await load.ask<CrowdTold>('crowd', {
      port: ours.port,
      invites,
      each,
      seconds,
    } satisfies CrowdOrder)
    say(`join: ${told.in} people are in after ${rounded(told.allInAfter)} s`)
    const crowd = { people: workshops * each, seconds, ...told, allInAfter: rounded(told.allInAfter) }
    return { phone, crowd }
  } finally {
    await stopAll([ours, load])
    await staged.clear()
  }
}

async function phones(url: string, invite: string, rounds: number): Promise<Loaded> {
  const browser = await openBrowser()
  try {
    const all: Loaded[] = []
    for (let n = 0; n < rounds; n++) {
      const context = await browser.newContext({ viewport: phone, locale: 'nl-NL', hasTouch: true })
      const page = await context.newPage()
      const bytes = counting(await context.newCDPSession(page))
      await bytes.begin()
      const began = performance.now()
      await page.goto(`${url}/#join=${invite}`, { waitUntil: 'commit' })
      await sees(page, 'home.invited.title')
      const invited = { invitedMs: performance.now() - began, invitedBytes: bytes.all() }
      const tapped = performance.now()
      await press(page, 'home.join.button')
      await sees(page, 'participant.welcome.in')
      all.push({ ...invited, seatedMs: performance.now() - tapped, seatedBytes: bytes.all() })
      await context.close()
    }
    const of = (key: keyof Loaded) => rounded(median(all.map((one) => one[key])))
    return {
      invitedMs: of('invitedMs'),
      invitedBytes: of('invitedBytes'),
      seatedMs: of('seatedMs'),
      seatedBytes: of('seatedBytes'),
    }
  } finally {
    await browser.close()
  }
}

/** Everything that comes over the network: pages with their headers as compressed, and messages. */
function counting(session: CDPSession) {
  let sum = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (sum += encodedDataLength))
  session.on('Network.webSocketFrameReceived', ({ response }) => void (sum += response.payloadData.length))
  return { begin: () => session.send('Network.enable'), all: () => sum }
}
