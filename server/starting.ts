import { agendaFrom } from '../rules/agendaFile.ts'
import { begin, type Beginning } from '../rules/begin.ts'
import { speaks } from '../rules/language.ts'
import type { Refusal } from '../rules/refusals.ts'
import { beginFrom, stepsFrom } from '../rules/savedBegin.ts'
import type { SavedFile } from '../rules/savedFile.ts'
import { signs } from '../rules/signs.ts'
import type { Start, Started } from '../rules/wire.ts'
import type { Workshop } from '../rules/workshop.ts'
import { codeLength, idLength, inviteLength } from './codes.ts'
import { hashOf } from './keys.ts'
import type { Rooms, RoomsParts } from './rooms.ts'

const deckId = 'rotterdam'
const mostWorkshops = 1000

/** Begins a workshop for a facilitator, with an agenda of their own or with a table from before if they have one. */
export async function start(
  rooms: Rooms,
  parts: RoomsParts,
  asked: Start,
  saved?: SavedFile,
): Promise<Started | Refusal> {
  const deck = parts.decks.get(saved?.deck ?? deckId)
  if (!deck || rooms.count >= mostWorkshops) return 'too-many'
  if (!speaks(deck, asked.language)) return 'wrong-shape'
  if (asked.plan && 'faults' in agendaFrom(asked.plan)) return 'wrong-shape'
  const beginning = beginningOf(rooms, parts, asked, saved)
  return opened(rooms, parts, saved ? beginFrom(beginning, saved, deck) : begin(beginning))
}

function beginningOf(rooms: Rooms, parts: RoomsParts, asked: Start, saved?: SavedFile): Beginning {
  const { world } = parts
  const { key, plan, variant = 'classic', ...chosen } = asked
  const agenda = plan?.like ?? chosen.agenda
  // What lies on the table was dealt from this deck, with or without origin.
  const cards = saved
    ? { deck: saved.deck, variant: saved.variant, origin: saved.origin }
    : { deck: deckId, variant }
  const steps = saved ? stepsFrom(saved.from, agenda, plan) : plan?.steps
  return {
    id: world.word(idLength),
    seed: world.seed(),
    code: freshCode(rooms, parts),
    invite: world.word(inviteLength),
    settings: { ...chosen, ...cards, agenda },
    ...(steps ? { agenda: steps } : {}),
    facilitatorKey: hashOf(key),
    at: world.now(),
  }
}

/** Kept before anybody hears of it. */
async function opened(rooms: Rooms, parts: RoomsParts, workshop: Workshop): Promise<Started | Refusal> {
  const { store, report, decks } = parts
  const deck = decks.get(workshop.settings.deck)
  if (!deck) return 'too-many'
  try {
    await store.snapshot(workshop)
  } catch (error) {
    report('notSaved', { error })
    return 'not-saved'
  }
  rooms.add(workshop, deck)
  report('workshopBegun', { workshop: workshop.id })
  return { workshop: workshop.id, code: workshop.code }
}

function freshCode(rooms: Rooms, parts: RoomsParts): string {
  const code = parts.world.word(codeLength, signs)
  return rooms.behind(code) ? freshCode(rooms, parts) : code
}
