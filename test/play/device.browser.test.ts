import { expect, it } from 'vitest'

import { seated, stored, unsentOn } from './evening.ts'
import { eventually, press, say, sees, watch } from './stage.ts'
import { aPhone, isOnLine, theatre, whoIs } from './theatre.ts'

const here = theatre()
const faults: string[] = []
const tips = () => here.evening.lead.views.table?.ballots?.done

it('delivers what a phone with a dead radio still had to send, after its tab was killed', async () => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  watch(page, faults)
  await page.getByLabel(say('tip.yours')).fill('Vraag ons eerst')
  const who = await whoIs(page)
  here.network.be({ trouble: 'dead' })
  await press(page, 'tip.send')
  await eventually('the act is kept', async () => (await unsentOn(page)) === 1)
  await page.close({ runBeforeUnload: false })
  expect(tips()).toBe(0)

  // Meanwhile the phone lay aside: the network has forgotten its connections.
  here.network.be()
  here.network.reset()
  const again = await context.newPage()
  watch(again, faults)
  await again.goto(here.url)
  await eventually('the tip is in', () => tips() === 1)
  await sees(again, 'tip.inNext')
  expect(await whoIs(again)).toBe(who)
  await eventually('nothing is left', async () => (await unsentOn(again)) === 0)
  expect(Object.keys(await stored(again))).toEqual(['participant'])
  await context.close()
  expect(faults).toEqual([])
})

it('says in words that the wifi wants a login, loses no word half typed, and goes on by itself', async () => {
  const context = await aPhone(here.browser)
  const page = await seated(context, here.url, await here.evening.join())
  const before = tips() ?? 0
  const field = page.getByLabel(say('tip.yours'))
  await field.fill('Nog niet klaar')
  here.network.be({ trouble: 'login' })
  await sees(page, 'net.portal')
  expect(await page.getByRole('link', { name: say('net.portalOpen') }).getAttribute('href')).toBe('/')
  expect(await page.getByRole('button', { name: say('tip.send') }).getAttribute('aria-disabled')).toBe('true')
  here.network.be()
  await eventually('the line is back', () => isOnLine(page))
  expect(await field.inputValue()).toBe('Nog niet klaar')
  await press(page, 'tip.send')
  await eventually('the tip is in', () => tips() === before + 1)
  await context.close()
})
