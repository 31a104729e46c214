import { dateOf, peopleSaid, remarksOf, type Harvest, type Speech } from './harvest.ts'
import { itemsOf, type Item } from './items.ts'

/** A spreadsheet takes what begins like this for a formula, and would run what somebody typed. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/
const special = /[";\r\n]/

/** One cell as a spreadsheet reads it back: as text, with quotes doubled where it needs them. */
export function cell(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * The harvest as a table that Dutch Excel opens by itself: semicolons, a byte order mark, a comma in decimals. One
 * line for each thing that was counted, or for each text; what must be said besides stands on the first of them.
 */
export function harvestCsv(harvest: Harvest, speech: Speech): string {
  const rows = [
    columns(speech),
    ...headRows(harvest, speech),
    ...harvest.lines.flatMap((line) => itemsOf(line, speech)).flatMap((item) => rowsOf(item, speech)),
  ]
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function columns({ say }: Speech): string[] {
  return (['section', 'about', 'words', 'figure', 'count', 'of', 'notes'] as const).map((column) =>
    say(`console.harvest.col.${column}`),
  )
}

function headRows(harvest: Harvest, { say }: Speech): string[][] {
  const { day, deck, agenda, people, persons } = harvest
  const row = (about: string, words: string) => [say('console.harvest.meeting'), about, words, '', '', '', '']
  return [
    row(say('console.harvest.date'), dateOf(day)),
    row(say('console.harvest.deck'), deck),
    row(say('console.harvest.agenda'), say(`console.harvest.agenda.${agenda}`)),
    row(say('console.harvest.peopleHead'), peopleSaid(people, say)),
    row(say('console.harvest.peopleHead'), say('console.harvest.persons', { count: persons })),
    ...remarksOf(harvest, { say }).map((remark) => row('', remark)),
  ]
}

function rowsOf({ section, about, words, figures, notes }: Item, { say }: Speech): string[][] {
  const part = say(`console.harvest.section.${section}`)
  if (figures.length === 0) return [[part, about, words, '', '', '', notes.join(' ')]]
  return figures.map(({ what, count, of }, n) => [
    part,
    about,
    words,
    what,
    decimal(count),
    of === undefined ? '' : decimal(of),
    n === 0 ? notes.join(' ') : '',
  ])
}

function decimal(number: number): string {
  return String(number).replace('.', ',')
}
