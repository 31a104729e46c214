import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { openBrowser } from '../browser.ts'
import { chaosBefore, type Proxy } from '../chaos/proxy.ts'
import { eveningOn, type Evening } from './evening.ts'
import { phone, Stage } from './stage.ts'

type Theatre = {
  stage: Stage
  /** The network that fails between the devices and the server. */
  network: Proxy
  /** Where the devices find the server, behind that network. */
  url: string
  browser: Browser
  evening: Evening
}

const opened: Partial<Theatre> = {}

/** For one file of tests: a server, a network before it that can fail, a browser, and an evening at the golden tip. */
export function theatre(): Theatre {
  beforeAll(async () => {
    const stage = new Stage()
    opened.stage = stage
    await stage.open()
    opened.network = await chaosBefore(Number(new URL(stage.url).port))
    opened.url = `http://localhost:${opened.network.port}`
    opened.browser = await openBrowser()
    opened.evening = await eveningOn(stage.url)
    await opened.evening.goTo('goldenTip')
  }, 180_000)
  afterAll(async () => {
    opened.evening?.lead.close()
    await opened.browser?.close()
    await opened.network?.stop()
    await opened.stage?.close()
  })
  const part = <K extends keyof Theatre>(name: K): Theatre[K] => {
    const one = opened[name]
    if (one === undefined) throw new Error(`the ${name} opens before the first test`)
    return one
  }
  return {
    get stage() {
      return part('stage')
    },
    get network() {
      return part('network')
    },
    get url() {
      return part('url')
    },
    get browser() {
      return part('browser')
    },
    get evening() {
      return part('evening')
    },
  }
}

/** A phone of its own: nothing is shared with another one. */
export function aPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: phone, hasTouch: true, locale: 'nl-NL' })
}

/** Under which mark somebody plays, as their own screen says it. */
export function whoIs(page: Page): Promise<string> {
  return page.locator('.participant-who p').innerText()
}

/** Whether no words about the line stand on a screen. */
export async function isOnLine(page: Page): Promise<boolean> {
  return (await page.locator('.lineBanner').count()) === 0
}
