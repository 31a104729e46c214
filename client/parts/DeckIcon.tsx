import { deckIcons } from './deckIcons.ts'
import { Drawn } from './Drawn.tsx'

/** A deck may name a sign that this client does not know: then a ring stands there. */
const unknown = ['M5 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0']

export function DeckIcon({ id, size = 24 }: { id: string; size?: number }) {
  const paths = Object.hasOwn(deckIcons, id) ? deckIcons[id] : undefined
  return <Drawn paths={paths ?? unknown} size={size} />
}
