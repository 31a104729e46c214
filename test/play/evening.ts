import type { BrowserContext, Page } from 'playwright-core'

import { newKey, type Seat } from '../../client/settings.ts'
import type { AgendaName, StepName } from '../../rules/agenda.ts'
import type { Joined, Started } from '../../rules/wire.ts'
import { post } from './nodeLink.ts'
import { sitDown, type Device } from './player.ts'
import { eventually } from './stage.ts'

/** A workshop of which only the devices that a story is about have a browser; it is led without one. */
export type Evening = {
  workshop: string
  code: string
  lead: Device
  /** The facilitator's own seat, for a console. */
  seat: Seat
  goTo: (step: StepName) => Promise<void>
  /** A seat for one more participant. */
  join: () => Promise<Seat>
}

/** Starts a workshop on a server; refuses, by throwing, when the server does. */
export async function eveningOn(url: string, agenda: AgendaName = 'council'): Promise<Evening> {
  const key = newKey()
  const { workshop, code } = await post<Started>(url, '/api/workshops', {
    key,
    agenda,
    language: 'nl',
    address: 'je',
    origin: false,
    rehearsal: false,
  })
  const seat = { workshop, key }
  const lead = sitDown(url, seat, { acts: 0, refusals: 0 })
  await eventually('the facilitator is in', () => lead.views.console !== undefined)
  return {
    workshop,
    code,
    lead,
    seat,
    async goTo(name) {
      const step = lead.views.console?.agenda.findIndex((one) => one.name === name) ?? 0
      await lead.ask('goTo', { step })
      await eventually(`the step is ${name}`, () => lead.views.table?.step.name === name)
    },
    async join() {
      const own = newKey()
      const joined = await post<Joined>(url, '/api/join', { key: own, entry: code, people: 1 })
      return { workshop: joined.workshop, key: own }
    },
  }
}

/** Opens a seat on a page, by the address that its QR would hold. */
export async function seated(context: BrowserContext, url: string, seat: Seat, path = '/'): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${url}${path}#seat=${seat.workshop}.${seat.key}`)
  return page
}

/** What lies in the storage of a page, by name without our prefix. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([name, value]) => [name.replace('databasespel.', ''), String(value)]),
    ),
  )
}

/** How many acts of pages that are gone, or that wait, lie on this device. */
export async function unsentOn(page: Page): Promise<number> {
  return Object.keys(await stored(page)).filter((name) => name.startsWith('unsent.')).length
}
