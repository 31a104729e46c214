import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { openProfile } from '../browser.ts'
import { seated, stored, unsentOn } from './evening.ts'
import { eventually, phone, press, say, sees, watch } from './stage.ts'
import { aPhone, isOnLine, theatre, whoIs } from './theatre.ts'

const here = theatre()
const faults: string[] = []
const tips = () => here.evening.lead.views.table?.ballots?.done ?? 0
const write = (page: Page, words: string) => page.getByLabel(say('tip.yours')).fill(words)

/** Types a tip and sends it on a network that has just died; it is on the device, and nowhere else. */
async function sendInVain(page: Page, words: string): Promise<void> {
  await write(page, words)
  here.network.be({ trouble: 'dead' })
  await press(page, 'tip.send')
  await eventually('the act is kept', async () => (await unsentOn(page)) > 0)
}

/** The network is back, and has forgotten what was open. */
function heal(): void {
  here.network.be()
  here.network.reset()
}

/** Ends a whole browser as a battery does that runs out. */
async function endBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('a browser has a process')
  const closed = new Promise((resolve) => context.once('close', resolve))
  process.kill(main.id, 'SIGKILL')
  await closed
}

it('finds its seat and delivers what was unsent after the whole browser was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'databasespel-profile-'))
  const look = { viewport: phone, hasTouch: true, locale: 'nl-NL' }
  const context = await openProfile(folder, look)
  const page = await seated(context, here.url, await here.evening.join())
  const before = tips()
  await sendInVain(page, 'Van een dode batterij')
  const who = await whoIs(page)
  // A browser writes what it stores to the disk within five seconds.
  await page.waitForTimeout(8000)
  await endBrowser(context)
  expect(tips()).toBe(before)
  heal()

  const again = await openProfile(folder, look)
  const reopened = await again.newPage()
  await reopened.goto(here.url)
  await eventually('the tip is in', () => tips() === before + 1)
  expect(await whoIs(reopened)).toBe(who)
  await eventually('nothing is left', async () => (await unsentOn(reopened)) === 0)
  await again.close()
  rmSync(folder, { recursive: true, force: true })
})

it('comes back from ten minutes of sleep on the same seat, with its words, and nothing to tap', async () => {
  const context = await aPhone(here.browser)
  const page = await context.newPage()
  watch(page, faults)
  await page.clock.install()
  const { workshop, key } = await here.evening.join()
  await page.goto(`${here.url}/#seat=${workshop}.${key}`)
  await write(page, 'Nog aan het denken')
  const who = await whoIs(page)
  const session = await context.newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  here.network.reset()
  await new Promise((resolve) => setTimeout(resolve, 3000))
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.clock.fastForward('10:00')
  await eventually('the line is back', () => isOnLine(page))
  expect(await whoIs(page)).toBe(who)
  expect(await page.getByLabel(say('tip.yours')).inputValue()).toBe('Nog aan het denken')
  const before = tips()
  await press(page, 'tip.send')
  await eventually('the tip is in', () => tips() === before + 1)
  await context.close()
  expect(faults).toEqual([])
})

it('knows its words half typed and its seat when the page is left and comes back, and when it is reloaded', async () => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  await write(page, 'Half getypt')
  const field = page.getByLabel(say('tip.yours'))
  await page.goto(`${here.url}/plan`)
  await page.goBack()
  await eventually('the words are there', async () => (await field.inputValue()) === 'Half getypt')
  await page.reload()
  await eventually('the words are there', async () => (await field.inputValue()) === 'Half getypt')
  await press(page, 'tip.send')
  await sees(page, 'tip.change')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await context.close()
})

it('plays once what two tabs of one seat both hold', async () => {
  const context = await aPhone(here.browser)
  const seat = await here.evening.join()
  const page = await seated(context, here.url, seat)
  const before = tips()
  await sendInVain(page, 'Uit twee tabbladen')
  heal()
  const second = await seated(context, here.url, seat)
  await eventually('the tip is in', () => tips() === before + 1)
  for (const one of [page, second]) {
    await eventually('the line is back', () => isOnLine(one))
    await one.getByRole('button', { name: new RegExp(`${say('tip.change')}|${say('tip.typeIt')}`) }).waitFor()
  }
  await eventually('nothing is left', async () => (await unsentOn(second)) === 0)
  expect(tips()).toBe(before + 1)
  await context.close()
})

it('delivers through a server that was killed meanwhile', { timeout: 180_000 }, async () => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  const before = tips()
  await sendInVain(page, 'Over de dood van een server heen')
  await here.stage.kill()
  heal()
  await sees(page, 'net.lost')
  await here.stage.start()
  await eventually('the tip is in', () => tips() === before + 1)
  await eventually('the line is back', () => isOnLine(page))
  await sees(page, 'tip.change')
  expect(await unsentOn(page)).toBe(0)
  await context.close()
})

const troubles = {
  forbids: () => {
    const get = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get })
    Object.defineProperty(window, 'sessionStorage', { get })
  },
  isFull: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  isDamaged: () => {
    for (const name of ['participant', 'joining', 'language', 'tableForm', 'unsent.page-1234'])
      if (!localStorage.getItem(`databasespel.${name}`))
        localStorage.setItem(`databasespel.${name}`, '\u0000{"')
  },
}

it.each(Object.entries(troubles))('plays on where the storage %s', async (_name, trouble) => {
  const context = await aPhone(here.browser)
  await context.addInitScript(trouble)
  const page = await seated(context, here.url, await here.evening.join())
  watch(page, faults)
  const before = tips()
  await write(page, 'Zonder geheugen')
  await press(page, 'tip.send')
  await eventually('the tip is in', () => tips() === before + 1)
  expect(faults).toEqual([])
  await context.close()
})

it('keeps nothing of words that are in', async () => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  await write(page, 'Dit staat nergens')
  await press(page, 'tip.send')
  await sees(page, 'tip.change')
  expect(JSON.stringify(await stored(page))).not.toContain('nergens')
  await context.close()
})
