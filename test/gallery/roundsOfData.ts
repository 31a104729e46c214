import type { Round, StepName } from '../../rules/agenda.ts'
import type { QualityChoice } from '../../rules/roundState.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { after, picture, type Picture, type ScreenName } from './picture.ts'
import { deck, played } from './states.ts'

/** A round of data right after the step that is on. */
const begun = (round: Round) => (workshop: Workshop) => {
  const planned = played(workshop, 'f', 'addRound', { round })
  return played(planned, 'f', 'goTo', { step: planned.agenda.findIndex(({ name }) => name === round) })
}
const quality = begun('dataQuality')
const search = begun('reidentification')

/** The messy card that is written like this; refuses, by throwing, a round without one. */
function messy(workshop: Workshop, as: string): Workshop {
  const there = quality(workshop)
  const [at] = Object.entries(there.quality?.messy ?? {}).find(([, { writing }]) => writing.as === as) ?? []
  if (at === undefined) throw new Error(`gallery: no card that is ${as}`)
  return played(there, 'f', 'showQuality', { at })
}

function decided(workshop: Workshop, choice: QualityChoice): Workshop {
  const { card } = tableView(workshop, deck).quality ?? {}
  if (!card) throw new Error('gallery: no messy card')
  const [value] = choice === 'repair' ? card.options : []
  return played(workshop, 's3', 'decideCard', {
    card: card.id,
    choice,
    ...(value === undefined ? {} : { value }),
  })
}

/** Every card but the last decided, in turn by repair, leaving out and asking back. */
function nearlyDone(workshop: Workshop): Workshop {
  const there = quality(workshop)
  const choices = ['repair', 'omit', 'askBack', 'repair'] as const
  const ids = Object.keys(there.quality?.messy ?? {}).slice(0, -1)
  return ids.reduce(
    (now, at, n) => decided(played(now, 'f', 'showQuality', { at }), choices[n % choices.length] ?? 'omit'),
    there,
  )
}

const ended = (at: string) => (workshop: Workshop) => played(nearlyDone(workshop), 'f', 'showQuality', { at })

/** So many facts are known of the person from the film; the facilitator said them. */
const knowing =
  (...variables: string[]) =>
  (workshop: Workshop) =>
    variables.reduce((there, variable) => played(there, 'f', 'addFact', { variable }), search(workshop))

const { first } = deck.search
const shown = (name: 'repair' | 'world') => (workshop: Workshop) =>
  played(knowing(...first)(workshop), 'f', 'showSearch', { picture: name })

function mended(workshop: Workshop): Workshop {
  const wide = played(shown('repair')(workshop), 'f', 'mendTable', { way: 'wider', on: true })
  return played(wide, 'f', 'mendTable', { way: 'drop', variable: 'education', on: true })
}

const hidden = (workshop: Workshop) =>
  played(shown('repair')(workshop), 'f', 'mendTable', { way: 'hide', on: true })

/** The rounds about data quality and recognising, on one kind of screen. */
export function roundsOfData(screen: ScreenName): Picture[] {
  const at = (step: StepName, wishes = {}) => picture(screen, '', step, wishes)
  const link = at('link', { progress: 'all', slips: {} })
  const thirty = at('link', { progress: 'all', slips: {}, participants: 16, persons: 30 })
  const guessing = {
    ...after(link, 'quality-guess', (workshop) => messy(workshop, 'code')),
    press: ['Repareren'],
  }
  return [
    after(link, 'quality', quality),
    ...(screen === 'participant' ? [guessing] : []),
    ...['number', 'twice', 'empty', 'code'].map((as) =>
      after(link, `quality-${as}`, (workshop) => messy(workshop, as)),
    ),
    after(link, 'quality-decided', nearlyDone),
    after(link, 'quality-end', ended('end')),
    after(at('reveal'), 'quality-reality', ended('reality')),
    after(thirty, 'quality-thirty', nearlyDone),
    after(link, 'search', search),
    after(link, 'search-two', knowing(...first.slice(0, 2))),
    after(link, 'search-alone', knowing(...first)),
    after(thirty, 'search-thirty', knowing('sex', 'debts')),
    after(link, 'search-repair', shown('repair')),
    after(link, 'search-mended', mended),
    after(link, 'search-hidden', hidden),
    after(thirty, 'search-repair-thirty', mended),
    after(link, 'search-world', shown('world')),
  ]
}
