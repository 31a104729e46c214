import { paperOf } from '../../rules/view/paper.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { picture, type Picture } from './picture.ts'
import { deck } from './states.ts'

let shown: Workshop | undefined
const ask = globalThis.fetch

/** From now on what can be printed is that of this workshop: it has no server that could tell. */
export function printing(workshop: Workshop): void {
  shown = workshop
  globalThis.fetch = (path, request) =>
    path === '/api/paper' && shown ? Promise.resolve(Response.json(paperOf(shown, deck))) : ask(path, request)
}

const button = 'Op papier'

/** The sheet of the console with all that can be printed, before dealing, after it, and with each part chosen. */
export function onPaper(): Picture[] {
  const one = (state: string, also: Partial<Picture> = {}): Picture => ({
    ...picture('console', `paper-${state}`, 'deal', { participants: 0, persons: 12, progress: 'all' }),
    press: [button],
    ...also,
  })
  const other = (state: string, part: string, also: Partial<Picture> = {}) =>
    one(state, { press: [button, 'Kaarten, 14 bladen', part], ...also })
  const revealed = picture('console', '', 'reveal', { participants: 12 })
  return [
    { ...picture('console', 'paper-before', 'welcome', { participants: 0 }), press: [button] },
    one('cards'),
    {
      ...picture('console', 'paper-white', 'deal', { variant: 'whiteCards', progress: 'all' }),
      press: [button],
    },
    { ...picture('console', 'paper-numbers', 'link'), press: ['Schermen', button] },
    { ...picture('console', 'paper-busy', 'pseudonymise'), press: [button] },
    other('tags', 'Naamkaartjes, 2 bladen'),
    other('blanks', 'Lege naamkaartjes, 1 blad'),
    other('keys', 'Sleutellijst, 1 blad'),
    other('statements', 'Stellingen, 5 bladen'),
    other('guide', 'Uitleg: spelen zonder apparaten, 1 blad'),
    { ...revealed, state: 'paper-findings', press: [button, 'Kaarten, 14 bladen', 'Uitslag, 1 blad'] },
  ]
}
