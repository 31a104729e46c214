import { describe, expect, it } from 'vitest'

import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'

/** What stands on a screen for all, or on the one of whoever is at the device. */
const onScreens =
  /^(?:table|reveal|quality|search|claim|list|canvas|order|participant|predict|tip|dialogue|wrapUp)\./
/** The way in for who does have a phone. */
const wayIn = ['table.goTo', 'table.sameWifi', 'table.sameWifi_je']

describe('the words for a group that has one laptop', () => {
  it.each([
    ['nl', nl, /telefoon/i],
    ['en', en, /phone/i],
  ] as const)('send nobody to a phone, in %s', (_, texts, phone) => {
    const said = Object.entries(texts).filter(([key, words]) => onScreens.test(key) && phone.test(words))
    expect(said.map(([key]) => key).filter((key) => !wayIn.includes(key))).toEqual([])
  })
})
