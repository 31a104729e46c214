import { describe, expect, it } from 'vitest'

import { axeFaults } from './axe.ts'
import { deviceOf } from './devices.ts'
import { flat } from './flat.ts'
import { screens, type Picture, type ScreenName } from './picture.ts'
import { pictures } from './pictures.ts'
import { doesNotFit } from './shots.ts'
import { visit } from './visit.ts'
import { parts, walk, type Look } from './walk.ts'

/** What is looked at before every landing: a picture of each kind. All that there is, in axe.*.browser.long.test.ts. */
const looked: Readonly<Partial<Record<ScreenName, RegExp>>> = {
  home: /^(start|lead|invited)$/,
  plan: /^(quality|summary)$/,
  participant:
    /^(privacyDialogue-on|wrapUp|claim-said|predict-share-set|slide-workHistory|round-answered|portal|left-offline)$/,
  list: /^(link|sheet-pile-held)$/,
  table:
    /^(welcome|link|tip-grouped|privacyDialogue-opened|wrapUp-opened|order-beside|claims|slide-(workHistory|beside)|chance-twenty)$/,
  spectator: /^welcome$/,
  pass: /^(hand|turn)$/,
  console:
    /^(welcome|knocks|sheet-(key|tips|seat)|offline-long|privacyDialogue-opened|evaluation-six|claim-shown|reveal-open|harvest)$/,
}
/** On the phone every step with a panel of its own as well. */
const steps: readonly string[] = ['welcome', 'goldenTip', 'pseudonymise', 'collect', 'link', 'discover']
const isLooked = ({ screen, state }: Picture) =>
  looked[screen]?.test(state) || (screen === 'participant' && steps.includes(state))

const gallery = visit(flat)
const some = screens.filter((screen) => looked[screen])

describe.each(some)('a picture of each kind of %s', (screen) => {
  it('passes WCAG 2.2 AA as far as axe can tell, and fits its screen', { timeout: 300_000 }, async () => {
    const kinds = pictures.filter((one) => one.screen === screen && isLooked(one))
    const { browser, address } = gallery
    const along = { browser, address, context: { viewport: deviceOf({ screen }) } }
    // Two at a time: one page leaves half of a small machine idle.
    const faults = await Promise.all(parts(kinds, 2).map((half) => walk(half, along, lookAt)))
    expect(faults.flat()).toEqual([])
  })
})

const lookAt: Look = async (page, picture) => [
  ...(await axeFaults(page)),
  ...(await doesNotFit(page, picture)),
]
