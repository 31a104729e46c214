import { readFileSync } from 'node:fs'

/** The booklet's figures, each checked against its text; the deck is held to this copy. */
export type Printed = { total: number; started: number }
type Row = {
  id: string
  printed: Printed | null
  computed: Printed & { yellowPct: number; greenPct: number }
}
type Facts = {
  population: Printed
  figure1: {
    year: number
    recipients: number
    restOfRotterdam: number
    values: { recipientsPct: number; restPct: number }[]
  }
  figure2: { values: { printedNl: string; approxPct?: number; upperPct?: number }[] }
  stepPlan: { place: { chapterStartsAtPage: number }; madeWith: string; steps: PlanStep[] }
  table1: { id: string; categories: Row[]; keyContrast: { categories: string[]; role: string } }[]
  table2: {
    rows: Row[]
    computedTotals: { people: number; started: number }
    keyContrast: { categories: string[]; role: string }
  }
}
type Design = {
  id: string
  nl: string
  en: string
  prosNl?: string[]
  prosEn?: string[]
  risksNl?: string[]
  risksEn?: string[]
}
type PlanStep = {
  id: string
  nl: string
  en: string
  contentKnown?: boolean
  checks?: { id: string; about: string; nl: string; en: string }[]
  choices?: Design[]
  readingTips?: string[]
}
export const facts: Facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8'))

/** Where only "yes" is printed, "no" is the total minus "yes". */
const counted = ({ printed, computed }: Row): Printed => {
  const { total, started } = printed ?? computed
  return { total, started }
}
/** The printed counts of rows, by id. */
export const byId = (rows: Row[]) => Object.fromEntries(rows.map((row) => [row.id, counted(row)]))
