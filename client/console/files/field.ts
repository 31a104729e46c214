import type { Say } from '../../text.ts'

const lists = ['steps', 'cards', 'persons', 'piles', 'claims', 'grids'] as const

/** Where in a file something is wrong, for people: "Stap 3:", "Kaart 12:"; else the field as it is written. */
export function fieldSaid(field: string, say: Say): string {
  const [list, place, ...rest] = field.split('.')
  const known = lists.find((one) => one === list)
  if (field === '') return ''
  if (known === undefined || place === undefined) return `${field}:`
  const number = Number(place) + 1
  const where = say(`console.file.field.${known}`, { number })
  return rest.length === 0 ? `${where}:` : `${where}, ${rest.join('.')}:`
}
