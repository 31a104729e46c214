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

/** On the screen of somebody's own, and on the one in front of which a whole group stands. */
const shared =
  /^(?:list|canvas|claim\.build|claim\.see|order|small|raw|net\.undone|participant\.(?:link|order|discover|lookingBack|frozen))(?:\.|Yes|No|$)/
/** Buttons that say what whoever presses them wants. */
const pressed = ['claim.build.combo', 'claim.build.otherWay']

describe('the words where one moves what a group says', () => {
  it('belong to nobody alone', () => {
    const said = Object.entries(nl).filter(
      ([key, words]) => shared.test(key) && /\b(?:u|uw|je|jij|jou|jouw|ik|mijn)\b/i.test(words),
    )
    expect(said.map(([key]) => key).filter((key) => !pressed.includes(key))).toEqual([])
  })
})

/** What stands on the wall, but for who has a phone or looks on from a screen of their own. */
const onWall = /^(?:table\.(?!sameWifi|spectator).*|predict\.title|quality\.(?:ask|guess))_je$/

it('the wall of a class speaks to all of it', () => {
  const said = Object.entries(nl).filter(
    ([key, words]) => onWall.test(key) && /\b(?:je|jij|jou|jouw)\b/i.test(words),
  )
  expect(said.map(([key]) => key)).toEqual([])
})
