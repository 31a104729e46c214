import { deckTexts, screenTexts, type Reader, type Text } from './corpus.ts'
import { englishFaults, faultsOf, type Fault } from './faults.ts'
import { measure, type Measured } from './measure.ts'
import { addressFaults } from './twins.ts'

export type Report = {
  findings: Fault[]
  /** What participants read and hear, all together. */
  participants: Measured
  readers: Record<Reader, Measured>
  groups: Record<string, Measured>
  /** The facilitator's own texts, held to the participants' bar; nothing fails on these. */
  stern: Fault[]
}

/** All findings in the texts of the screens and of this deck, and how easily they are read. */
export function report(deck: string): Report {
  const screens = screenTexts()
  const cards = deckTexts(deck)
  const texts = [...screens, ...cards]
  const by = (reader: Reader) => texts.filter((text) => text.reader === reader)
  const participants = texts.filter(({ reader }) => reader !== 'facilitator')
  return {
    findings: [...texts.flatMap(faultsOf), ...texts.flatMap(englishFaults), ...addressFaults(screens, cards)],
    participants: said(participants),
    readers: {
      participant: said(by('participant')),
      heard: said(by('heard')),
      facilitator: said(by('facilitator')),
    },
    groups: Object.fromEntries(
      [...new Set(texts.map(({ group }) => group))]
        .toSorted()
        .map((group) => [group, said(texts.filter((text) => text.group === group))]),
    ),
    stern: by('facilitator').flatMap((text) => faultsOf({ ...text, reader: 'participant' })),
  }
}

const said = (texts: readonly Text[]) => measure(texts.map(({ nl }) => nl))
