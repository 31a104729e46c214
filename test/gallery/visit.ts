import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

import { openBrowser } from '../browser.ts'

/** A browser of one's own, as long as the tests of a file run, and the gallery that all of them share. */
export function visit(): { browser: Browser; readonly address: string } {
  let opened: Browser | undefined
  beforeAll(async () => {
    opened = await openBrowser()
  })
  afterAll(() => opened?.close())
  return {
    get browser() {
      if (!opened) throw new Error('the browser opens before the first test')
      return opened
    },
    address: inject('gallery'),
  }
}
