import type { Refusal } from '../../rules/refusals.ts'
import type { SeatId } from '../../rules/workshop.ts'
import { grant } from '../http.ts'
import type { Seat } from '../settings.ts'

/** A fresh key for another device on a seat of this workshop; or why there is none. */
export async function keyFor(
  seat: SeatId,
  own: Seat | undefined,
): Promise<Seat | { no: Refusal | 'unreachable' }> {
  if (!own) return { no: 'gone' }
  const answer = await grant({ ...own, seat })
  return 'no' in answer ? answer : { workshop: own.workshop, key: answer.key }
}

/** The file with a key, by the day where the facilitator is. */
export function keyFile(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `databasespel-sleutel-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.txt`
}

/** Hands a text file to whoever sits at this browser; nothing goes over a line. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The part of an address that no server sees: which seat a device takes over. */
export function seatHash({ workshop, key }: Seat): string {
  return `#seat=${workshop}.${key}`
}
