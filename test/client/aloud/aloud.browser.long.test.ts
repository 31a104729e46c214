import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { sayIn } from '../../../client/text.ts'
import { stepsOf } from '../../../rules/agenda.ts'
import { pictures } from '../../gallery/pictures.ts'
import { show } from '../../gallery/shots.ts'
import { phone, visit } from '../../gallery/visit.ts'
import { giveVoice, hush, saidOn, spokenOn } from './stubVoice.ts'

const visited = visit()
const say = sayIn(nl, 'nl', 'u')
const dutch = [{ lang: 'nl-NL', localService: true }]
const pictureOf = (name: string) => pictures.find(({ screen, state }) => `${screen}/${state}` === name)

async function opened(name: string, voices = dutch, takes = 5): Promise<Page> {
  const page = await visited.browser.newPage({ viewport: phone, reducedMotion: 'reduce' })
  await giveVoice(page, voices, takes)
  await go(page, name)
  return page
}

/** A page that is read until this was said, and then until nothing more is. */
async function readUntil(page: Page, last: string): Promise<void> {
  await page.getByRole('button', { name: 'Lees voor' }).click()
  await expect.poll(() => saidOn(page), { timeout: 30_000 }).toContain(last)
  await page.waitForTimeout(restful)
}

/** Longer than a screen is given to come to rest, and what is read then takes. */
const restful = 1500

async function go(page: Page, name: string): Promise<void> {
  const picture = pictureOf(name)
  if (!picture) throw new Error(`no picture ${name}`)
  await show(page, `${visited.address}?listen`, picture)
}

describe('reading aloud', () => {
  it('reads a screen in its order, follows to the next, and is silent when switched off', async () => {
    const page = await opened('participant/welcome')
    expect(await saidOn(page)).toEqual([])
    const button = page.getByRole('button', { name: 'Lees voor' })
    await button.click()
    await expect.poll(() => saidOn(page), { timeout: 30_000 }).toContain('Gekozen: Lees voor.')
    await expect
      .poll(async () => (await saidOn(page)).some((one) => one.startsWith('U bent binnen')))
      .toBe(true)
    const first = await saidOn(page)
    expect(first.indexOf('Welkom')).toBeLessThan(first.findIndex((one) => one.startsWith('U bent binnen')))
    await page.evaluate(() => (location.hash = '#participant/privacyDialogue-on/nl'))
    await expect
      .poll(async () => (await saidOn(page)).slice(first.length).join(' '), { timeout: 30_000 })
      .toMatch(/Knop: Eens/)
    await button.click()
    const now = (await saidOn(page)).length
    await page.evaluate(() => (location.hash = '#participant/wrapUp/nl'))
    await page.waitForTimeout(1500)
    expect((await saidOn(page)).length).toBe(now)
    await page.close()
  })

  it('speaks the language of the page, also when the page changes it by itself', async () => {
    const page = await opened('participant/welcome', [...dutch, { lang: 'en-GB', localService: true }])
    await readUntil(page, say('participant.welcome.in'))
    await page.evaluate(() => (document.documentElement.lang = 'en'))
    await expect
      .poll(async () => (await spokenOn(page)).includes('en-GB Chosen: Lees voor.'), { timeout: 30_000 })
      .toBe(true)
    expect((await spokenOn(page)).filter((one) => one.startsWith('nl-NL Chosen'))).toEqual([])
    await page.close()
  })

  it('breaks off as soon as what it reads goes away, and before anything else is there', async () => {
    const page = await opened('participant/welcome', dutch, 60_000)
    await page.getByRole('button', { name: 'Lees voor' }).click()
    await expect.poll(async () => (await saidOn(page)).length, { timeout: 30_000 }).toBe(1)
    await page.evaluate(() => {
      const waiting = Object.assign(document.createElement('p'), { className: 'waiting' })
      document.querySelector('.participant')?.replaceWith(waiting)
    })
    await expect.poll(async () => (await spokenOn(page)).at(-1)).toBe(hush)
    await page.waitForTimeout(restful)
    expect((await spokenOn(page)).at(-1)).toBe(hush)
    await page.close()
  })

  it('is silent as long as nobody sees the page, and then reads what was cut', async () => {
    const page = await opened('participant/welcome', dutch, 60_000)
    const hide = (hidden: boolean) =>
      page.evaluate((is) => {
        Object.defineProperty(document, 'hidden', { value: is, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await page.getByRole('button', { name: 'Lees voor' }).click()
    await expect.poll(async () => (await saidOn(page)).length, { timeout: 30_000 }).toBe(1)
    await hide(true)
    await page.evaluate(() => document.querySelector('h1')?.append(' !'))
    await page.waitForTimeout(restful)
    expect((await spokenOn(page)).slice(1)).toEqual([hush])
    await hide(false)
    await expect.poll(async () => (await saidOn(page)).length).toBe(2)
    await page.close()
  })

  it('reads on the wall what is new and not the page again, and names a step once', async () => {
    const page = await opened('table/welcome')
    await readUntil(page, say('table.erased'))
    const before = (await saidOn(page)).length
    expect((await saidOn(page)).filter((one) => one === say('step.welcome'))).toEqual([])
    await page.evaluate(
      (words) => {
        const [heading] = document.querySelectorAll('.wall-present h2')
        if (heading) heading.textContent = words
      },
      say('table.present', { count: 29 }),
    )
    await page.waitForTimeout(restful)
    expect((await saidOn(page)).slice(before)).toEqual([])
    await page.evaluate(() => {
      const part = Object.assign(document.createElement('section'), { innerHTML: '<h2>Nieuw</h2><p>Ja' })
      document.querySelector('main')?.append(part)
    })
    await page.waitForTimeout(restful)
    expect((await saidOn(page)).slice(before)).toEqual(['Nieuw', 'Ja'])
    await go(page, 'table/goldenTip')
    await expect.poll(() => saidOn(page), { timeout: 30_000 }).toContain(say('step.goldenTip'))
    await page.waitForTimeout(restful)
    expect((await saidOn(page)).filter((one) => one === say('step.goldenTip'))).toHaveLength(1)
    await page.close()
  })

  it('says in words when the device has no voice of its own in this language', async () => {
    for (const voices of [
      [],
      [{ lang: 'nl-NL', localService: false }],
      [{ lang: 'en-GB', localService: true }],
    ]) {
      const page = await opened('participant/welcome', voices)
      await page.getByRole('button', { name: 'Lees voor' }).click()
      await page.getByRole('heading', { name: 'Geen stem gevonden' }).waitFor()
      expect(await saidOn(page)).toEqual([])
      await page.close()
    }
  })

  it(
    'has something to say of every step, and never the same twice in a row',
    { timeout: 600_000 },
    async () => {
      const page = await opened('participant/welcome')
      await page.getByRole('button', { name: 'Lees voor' }).click()
      const twice: string[] = []
      for (const { name: step } of stepsOf('council').slice(1)) {
        const before = (await saidOn(page)).length
        const heard = async () => (await saidOn(page)).slice(before)
        await page.evaluate((hash) => (location.hash = hash), `#participant/${step}/nl`)
        await expect.poll(async () => (await heard()).length, { timeout: 30_000 }).toBeGreaterThan(2)
        await expect.poll(heard, { timeout: 30_000 }).toContain(say(`step.${step}`))
        await page.waitForTimeout(500)
        const said = await heard()
        // Two columns of a table may hold the same.
        const cells = new Set(await page.locator('td').allInnerTexts())
        const again = said.filter((one, n) => n > 0 && one === said[n - 1] && !cells.has(one))
        twice.push(...again.map((one) => `${step}: ${one}`))
      }
      expect(twice).toEqual([])
      await page.close()
    },
  )
})
