import { paperCodes } from '../paperCodes.ts'
import { paperSteps } from '../paperPiles.ts'
import { stepOf, type VariableId, type Workshop } from '../workshop.ts'

/** What printed cards add to the console's view. */
export type CodesAtConsole = {
  /**
   * By the code on each printed card what is printed beside it, while somebody types codes in. Never which card of the
   * table that is: who printed the cards knows whose they are.
   */
  codes?: Record<string, PrintedFace>
}
/** What a printed card says of its person. */
export type PrintedFace = { variable: VariableId; value: string }

/** Codes stay as long as the persons do, however their cards move. */
const known = new WeakMap<Workshop['persons'], Record<string, PrintedFace>>()

/** The codes, once asked for, in the steps in which piles of printed cards can be typed in. */
export function codesAtConsole(workshop: Workshop): CodesAtConsole {
  const isOn = workshop.codesAsked && paperSteps.some((step) => step === stepOf(workshop).name)
  if (!isOn) return {}
  const codes = known.get(workshop.persons) ?? facesOf(workshop)
  known.set(workshop.persons, codes)
  return { codes }
}

function facesOf(workshop: Workshop): Record<string, PrintedFace> {
  const faces = [...paperCodes(workshop)].flatMap(([code, id]): [string, PrintedFace][] => {
    const card = workshop.cards[id]
    return card ? [[code, { variable: card.variable, value: card.value }]] : []
  })
  // By code: the order of the cards would tell which ten belong together.
  return Object.fromEntries(faces.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
