import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { long } from '../long.ts'
import { screens, type Picture, type ScreenName } from './picture.ts'
import { pictures } from './pictures.ts'
import { visit } from './visit.ts'
import { overflow, show } from './shots.ts'

/** Each screen on the device that it is made for. */
const sizes: Readonly<Record<ScreenName, { width: number; height: number }>> = {
  home: { width: 360, height: 740 },
  plan: { width: 360, height: 740 },
  participant: { width: 360, height: 740 },
  list: { width: 360, height: 740 },
  table: { width: 1366, height: 768 },
  spectator: { width: 360, height: 740 },
  console: { width: 1366, height: 768 },
}
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What is looked at before every landing: a picture of each kind. All that there is, in the long tests. */
const looked: Readonly<Record<ScreenName, RegExp>> = {
  home: /^start$/,
  plan: /^(quality|summary)$/,
  participant:
    /^(privacyDialogue-on|wrapUp|claim-said|predict-share-set|slide-workHistory|round-answered|portal|left-offline)$/,
  list: /^(link|sheet-pile-held)$/,
  table:
    /^(welcome|link|tip-grouped|privacyDialogue-opened|wrapUp-opened|order-beside|claims|slide-(workHistory|beside)|chance-twenty)$/,
  spectator: /^welcome$/,
  console:
    /^(welcome|knocks|sheet-(key|tips|seat)|offline-long|privacyDialogue-opened|evaluation-six|claim-shown|reveal-open|harvest)$/,
}
/** On the phone every step with a panel of its own as well. */
const isLooked = ({ screen, state }: Picture) =>
  long || looked[screen].test(state) || (screen === 'participant' && steps.includes(state))
const steps: readonly string[] = ['welcome', 'goldenTip', 'pseudonymise', 'collect', 'link', 'discover']

const gallery = visit()

describe.each(screens)('every picture of %s', (screen) => {
  it('passes WCAG 2.2 AA as far as axe can tell, and fits its screen', { timeout: 300_000 }, async () => {
    const some = pictures.filter((one) => one.screen === screen && isLooked(one))
    // Two at a time: one page leaves half of a small machine idle.
    const halves = [0, 1].map((half) => some.filter((_, n) => n % 2 === half))
    const faults = await Promise.all(halves.map((half) => faultsIn(half, sizes[screen])))
    expect(faults.flat()).toEqual([])
  })
})

async function faultsIn(
  some: readonly Picture[],
  viewport: { width: number; height: number },
): Promise<string[]> {
  const context = await gallery.browser.newContext({ viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  for (const picture of some) faults.push(...(await faultsOf(page, picture)))
  await context.close()
  return faults
}

async function faultsOf(page: Page, picture: Picture): Promise<string[]> {
  const name = `${picture.screen}/${picture.state}`
  await show(page, gallery.address, picture)
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const { wide, high } = await overflow(page)
  const scrolls = high > 0 && (picture.screen === 'table' || picture.screen === 'console')
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`),
    ),
    ...(wide > 0 ? [`${name}: ${wide} pixels too wide`] : []),
    ...(scrolls ? [`${name}: ${high} pixels too high`] : []),
  ]
}
