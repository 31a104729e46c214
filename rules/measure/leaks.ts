import type { Person } from '../workshop.ts'

export type Leak = 'leakBirth' | 'leakOrder' | 'sensitive'

/** Emergency numbers and numbers with a second meaning: they distract, or hurt. */
const sensitiveNumbers: readonly string[] = ['112', '113', '911', '666', '69', '420', '88', '1488']

/** Above it a number is no longer a guess at somebody's place in the row. */
const highestPlace = 99

/**
 * What a number gives away, the first that fits: a field of the private sheet; the place in the order of
 * joining (`orders`, from 0, of those who hold the person) or the letters of the name; a number that hurts.
 * Absent where it gives nothing away. Numbers are compared as written: 021 is not house number 21.
 */
export function leakOf(number: string, person: Person, orders: readonly number[]): Leak | undefined {
  if (fieldsOf(person).includes(number)) return 'leakBirth'
  if (orders.some((order) => isPlace(number, order)) || number === letterCode(person.name)) return 'leakOrder'
  return sensitiveNumbers.includes(number) ? 'sensitive' : undefined
}

function fieldsOf({ birth, houseNumber }: Person): string[] {
  const [year = '', month = '', day = ''] = birth.split('-')
  return [year, day + month, month + day, String(houseNumber)]
}

function isPlace(number: string, order: number): boolean {
  return order < highestPlace && number === String(order + 1)
}

/** Sam is 19, 1, 13: "19113". Accents fall off; what is no letter does not count. */
function letterCode(name: string): string {
  const letters = name.normalize('NFD').toLowerCase().match(/[a-z]/g) ?? []
  return letters.map((letter) => letter.charCodeAt(0) - 96).join('')
}
