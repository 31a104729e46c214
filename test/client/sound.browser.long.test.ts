import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { visit } from '../gallery/visit.ts'

const voices = join(import.meta.dirname, '../../client/table/sound/voices.ts')

const gallery = visit()

/** What one sound is like, played into a file instead of a loudspeaker: its highest peak, and when it is over. */
async function heard(page: Page, sound: string): Promise<{ peak: number; over: number; lasts: number }> {
  const text = await page.evaluate<string>(`(async () => {
    const { sing, lengthOf } = await import('/@fs${voices}')
    const rate = 44100
    const context = new OfflineAudioContext(1, rate * 3, rate)
    sing(context, '${sound}', 0.1)
    const samples = (await context.startRendering()).getChannelData(0)
    const loud = [...samples].map(Math.abs)
    const over = loud.findLastIndex((one) => one > 0.002) / rate - 0.1
    return JSON.stringify({ peak: Math.max(...loud.slice(0, rate)), over, lasts: lengthOf('${sound}') })
  })()`)
  return JSON.parse(text)
}

describe('the sounds of the table', () => {
  it('are quiet and short, each by itself', { timeout: 60_000 }, async () => {
    const page = await gallery.browser.newPage()
    await page.goto(gallery.address)
    for (const sound of ['card', 'pile', 'stamp', 'drop', 'shake', 'pour']) {
      const { peak, over, lasts } = await heard(page, sound)
      expect(peak, sound).toBeGreaterThan(0.03)
      expect(peak, sound).toBeLessThan(0.5)
      expect(over, sound).toBeLessThan(lasts + 0.02)
      expect(lasts, sound).toBeLessThan(sound === 'pour' ? 1.2 : 0.7)
    }
    await page.close()
  })

  it('wait for a press where the browser wants one', { timeout: 60_000 }, async () => {
    const page = await gallery.browser.newPage()
    // The browser of the tests asks for no press; one on a projector's laptop does.
    await page.addInitScript(`window.AudioContext = class extends AudioContext {
      constructor() {
        super()
        void this.suspend()
      }
    }`)
    await page.goto(`${gallery.address}#table/sound/nl`)
    const button = page.getByRole('button', { name: 'Geluid aanzetten' })
    await button.click()
    await button.waitFor({ state: 'detached' })
    expect(await page.getByRole('main').count()).toBe(1)
    await page.close()
  })
})
