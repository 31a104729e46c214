import { describe, expect, it } from 'vitest'

import { laptop } from '../stage.ts'
import { button } from './cast.ts'
import { rooms } from './rooms.ts'
import { claims, links, orders } from './storyTable.ts'

// On a laptop the drawn table comes first: who wants the list chooses it once, and meets no drawing after that.
const here = rooms(laptop)

describe('with the list only', { timeout: 240_000 }, () => {
  it('links', async () => {
    const { cast, to } = here().jump
    const { own, voice } = cast
    await to('link')
    await own.choose(own.page.getByRole('radio', { name: voice.say('participant.link.list') }))
    expect(await own.page.locator('.tableCanvas').count()).toBe(0)
    await links(cast)
    expect(own.complaints.splice(0)).toEqual([])
  })

  it('orders, and lays a card elsewhere', async () => {
    const { cast, to } = here().jump
    const { own, voice } = cast
    await to('order')
    await own.page.locator('.grid').waitFor()
    expect(await own.page.locator('.tableCanvas').count()).toBe(0)
    await orders(cast)
    await own.press(button(own.page, voice.say('participant.order.form.cards')))
    await own.press(own.page.locator('.list-piles button').first())
    await own.press(own.page.locator('.pileSheet .list-cards button').first())
    await own.press(button(own.page.getByRole('dialog'), voice.say('list.layLoose')))
    await own.page
      .getByText(voice.say('list.laid', { count: 1 }))
      .first()
      .waitFor()
    expect(own.complaints.splice(0)).toEqual([])
  })

  it('discovers', async () => {
    const { cast, to } = here().jump
    await to('discover')
    expect(await cast.own.page.locator('.tableCanvas').count()).toBe(0)
    await claims(cast)
    expect(cast.own.complaints.splice(0)).toEqual([])
    expect(here().faults).toEqual([])
  })
})
