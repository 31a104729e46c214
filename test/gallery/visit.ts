import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

import { openBrowser } from '../browser.ts'
import { pictures } from './pictures.ts'
import { show } from './shots.ts'

export const phone = { width: 360, height: 740 }
export const wall = { width: 1366, height: 768 }

/** A browser of one's own (with these flags as well), as long as a file's tests run, and the gallery they all share. */
export function visit(also: readonly string[] = []) {
  const address = inject('gallery')
  let opened: Browser | undefined
  beforeAll(async () => {
    opened = await openBrowser(also)
  })
  afterAll(() => opened?.close())
  const browser = () => {
    if (!opened) throw new Error('the browser opens before the first test')
    return opened
  }
  return {
    get browser() {
      return browser()
    },
    address,
    /** A picture by its name, say `participant/predict`, in a context of its own; refuses, by throwing, a name without one. */
    async picture(name: string, viewport = phone, language = 'nl'): Promise<Page> {
      const hasTouch = viewport.width < 700
      const context = await browser().newContext({ viewport, reducedMotion: 'reduce', hasTouch })
      const page = await context.newPage()
      const picture = pictures.find(({ screen, state }) => `${screen}/${state}` === name)
      if (!picture) throw new Error(`no picture ${name}`)
      await show(page, address, picture, language)
      return page
    },
  }
}
