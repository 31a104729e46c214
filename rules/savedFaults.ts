import { claimId } from './acts/claim.ts'
import { variablesOf } from './dealt.ts'
import type { Deck } from './deck.ts'
import { fewest, type FileFault, type FileReason } from './fileFault.ts'
import { speaks } from './language.ts'
import { categoriesIn, variableOf } from './measure/groups.ts'
import type { SavedFile } from './savedFile.ts'

type Said = [field: string, reason: FileReason]

/** What a saved table says that cannot be: a language or a value that the deck lacks, cards of nobody or in no pile. */
export function savedFaults(saved: SavedFile, deck: Deck): FileFault[] {
  const faults: Said[] = [
    ...said(speaks(deck, saved.language), 'language', 'no-language'),
    ...personFaults(saved),
    ...saved.cards.flatMap((_, n) => cardFaults(saved, deck, n)),
    ...wholeFaults(saved, deck),
    ...saved.piles.flatMap((_, n) => pileFaults(saved, deck, n)),
    ...gridFaults(saved, deck),
    ...claimFaults(saved, deck),
  ]
  return fewest(faults.map(([field, reason]) => ({ field, reason })))
}

/** Half of the people are yellow: screens say so. */
function personFaults({ persons }: SavedFile): Said[] {
  const yellow = persons.filter(({ outcome }) => outcome === 'work').length
  if (persons.length === 0) return [['persons', 'no-cards']]
  return yellow * 2 === persons.length ? [] : [['persons', 'colours']]
}

function cardFaults({ persons, cards, piles, tables, origin }: SavedFile, deck: Deck, n: number): Said[] {
  const card = cards[n]
  if (!card) return []
  const at = (field: string) => `cards.${n}.${field}`
  const known = variablesOf(deck, origin).includes(card.variable)
  const pile = card.pile === undefined ? undefined : piles[card.pile]
  const lies =
    card.pile === undefined ? card.x !== undefined && card.y !== undefined : card.rank !== undefined
  const isInPile = pile !== undefined && pile.table === card.table
  return [
    ...said(persons[card.person] !== undefined, at('person'), 'no-person'),
    ...said(known, at('variable'), 'no-variable'),
    ...said(!known || isValue(deck, card.variable, card.value), at('value'), 'no-value'),
    ...said(tables[card.table] !== undefined, at('table'), 'no-table'),
    ...said(card.pile === undefined || isInPile, at('pile'), 'no-pile'),
    ...said(lies, `cards.${n}`, 'no-place'),
  ]
}

function said(holds: boolean, field: string, reason: FileReason): Said[] {
  return holds ? [] : [[field, reason]]
}

function isValue(deck: Deck, id: string, value: string): boolean {
  const variable = variableOf(deck, id)
  if (!variable) return false
  return variable.kind === 'text'
    ? variable.texts.includes(value)
    : variable.categories.some((category) => category.id === value)
}

/** Everybody has one card of every variable. */
function wholeFaults({ persons, cards, origin }: SavedFile, deck: Deck): Said[] {
  const seen = new Set<string>()
  const twice = cards.flatMap(({ person, variable }, n): Said[] => {
    const name = `${person} ${variable}`
    if (seen.has(name)) return [[`cards.${n}`, 'card-twice']]
    seen.add(name)
    return []
  })
  const missing = persons.flatMap((_, n): Said[] =>
    variablesOf(deck, origin).every((variable) => seen.has(`${n} ${variable}`))
      ? []
      : [[`persons.${n}`, 'card-missing']],
  )
  return [...twice, ...missing]
}

function pileFaults({ piles, cards, tables }: SavedFile, deck: Deck, n: number): Said[] {
  const pile = piles[n]
  if (!pile) return []
  const { name, table } = pile
  const inPile = cards.filter((card) => card.pile === n)
  const isKnown =
    (name?.as !== 'variable' || variableOf(deck, name.variable) !== undefined) &&
    (name?.as !== 'register' || Object.hasOwn(deck.registers, name.register)) &&
    (name?.as !== 'holder' || Object.hasOwn(deck.holders, name.holder)) &&
    (name?.as !== 'pseudonym' || cards.some(({ pseudonym }) => pseudonym === name.pseudonym))
  return [
    ...said(tables[table] !== undefined, `piles.${n}.table`, 'no-table'),
    // As it is on the table: a card by itself is no pile, and every card has a place of its own in it.
    ...said(inPile.length > 1, `piles.${n}`, 'small-pile'),
    ...said(new Set(inPile.map(({ rank }) => rank)).size === inPile.length, `piles.${n}`, 'rank-twice'),
    ...said(isKnown, `piles.${n}.name`, 'no-trait'),
  ]
}

/** Every grid has each pile of its own table once, and each variable once. */
function gridFaults({ grids, piles, tables, origin }: SavedFile, deck: Deck): Said[] {
  if (!grids) return []
  const variables = variablesOf(deck, origin)
  const wrong = grids.flatMap(({ rows, columns, sortedBy }, table): Said[] => [
    ...said(
      new Set(rows).size === rows.length && rows.every((row) => piles[row]?.table === table),
      `grids.${table}.rows`,
      'no-pile',
    ),
    ...said(
      columns.length === variables.length && variables.every((variable) => columns.includes(variable)),
      `grids.${table}.columns`,
      'no-variable',
    ),
    ...said(sortedBy === undefined || variables.includes(sortedBy), `grids.${table}.sortedBy`, 'no-variable'),
  ])
  return [...said(grids.length === tables.length, 'grids', 'no-table'), ...wrong]
}

function claimFaults({ claims, choice, origin }: SavedFile, deck: Deck): Said[] {
  const variables = variablesOf(deck, origin)
  const isSaid = (variable: string) => variables.includes(variable)
  const wrong = claims.flatMap(({ variable, group }, n): Said[] => {
    const known = isSaid(variable) ? variableOf(deck, variable) : undefined
    if (!known) return [[`claims.${n}.variable`, 'no-variable']]
    return said(categoriesIn(known, group).length > 0, `claims.${n}.group`, 'no-group')
  })
  const names = claims.map(claimId)
  const twice = names.flatMap((name, n) => said(names.indexOf(name) === n, `claims.${n}`, 'claim-twice'))
  return [...wrong, ...twice, ...said(choice === undefined || isSaid(choice), 'choice', 'no-variable')]
}
