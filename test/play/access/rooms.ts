import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { openBrowser } from '../../browser.ts'
import { flat } from '../../gallery/flat.ts'
import { Stage, type phone } from '../stage.ts'
import { jumping, type Jump } from './jump.ts'
import { byKeys } from './keys.ts'

type Rooms = { stage: Stage; faults: string[]; jump: Jump }

/** For one file of tests: a server, a browser, and an evening in which one can go to any step. */
export function rooms(owns?: typeof phone): () => Rooms {
  const stage = new Stage()
  const faults: string[] = []
  let browser: Browser
  let jump: Jump
  beforeAll(async () => {
    await stage.open()
    browser = await openBrowser(flat)
    jump = await jumping({ browser, url: stage.url, way: byKeys, faults, ...(owns && { owns }) })
  }, 240_000)
  afterAll(async () => {
    jump?.cast.company.leave()
    jump?.evening.lead.close()
    await browser?.close()
    await stage.close()
  })
  return () => ({ stage, faults, jump })
}
