import { crc32 } from 'node:zlib'

const newline = 10

/** One line of a journal: checksum and length of what follows, and the value as JSON. */
export function lineOf(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value))
  return Buffer.concat([Buffer.from(`${headOf(json)} `), json, Buffer.from('\n')])
}

/** The values of the whole lines at the start of a journal, the length of those, and what follows them. */
export type Lines = {
  values: unknown[]
  /** In bytes. */
  length: number
  /** Where the last of them begins. */
  last: number
  /** One torn line is what a kill or a power cut leaves; anything else that cannot be read is damage. */
  rest: 'nothing' | 'torn' | 'damaged'
}

export function linesIn(bytes: Buffer): Lines {
  const values: unknown[] = []
  let length = 0
  let last = 0
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, length)) {
    const json = jsonOf(bytes.subarray(length, end))
    if (json === undefined) break
    values.push(JSON.parse(json))
    last = length
    length = end + 1
  }
  return { values, length, last, rest: restOf(bytes.subarray(length), length) }
}

/**
 * A line is written whole or not, and the next only when it was safe: so at most the last can be torn. A killed
 * process leaves the beginning of it; a power cut may also leave it with holes, in which nothing but zeros stands.
 * A last line that is there to its end, without a hole, and does not say what it said was safe once: it is damaged.
 */
function restOf(rest: Buffer, from: number): Lines['rest'] {
  if (rest.length === 0) return 'nothing'
  const end = rest.indexOf(newline)
  if (end >= 0 && end < rest.length - 1) return 'damaged'
  if (hasHole(rest, from)) return 'torn'
  return end < 0 && rest.length < lengthToldBy(rest) ? 'torn' : 'damaged'
}

/** What a line says of its own length; of a line that breaks off before that anything can be. */
function lengthToldBy(rest: Buffer): number {
  const [, sum, length] = /^([0-9a-f]{8}) (\d+) /.exec(rest.subarray(0, 24).toString('latin1')) ?? []
  if (sum === undefined || length === undefined) return Number.POSITIVE_INFINITY
  return sum.length + length.length + 2 + Number(length) + 1
}

/** Disks write in whole multiples of this many bytes, and mostly of many more. */
const sector = 64

/** JSON holds no zeros: where some stand from one border of a sector to another, nothing was ever written. */
function hasHole(rest: Buffer, from: number): boolean {
  for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0, at)) {
    const begin = at
    while (at < rest.length && rest[at] === 0) at += 1
    const beginsAtBorder = begin === 0 || (from + begin) % sector === 0
    if (beginsAtBorder && (at === rest.length || (from + at) % sector === 0)) return true
  }
  return false
}

function jsonOf(line: Buffer): string | undefined {
  const [sum = '', length = ''] = line.subarray(0, 24).toString('latin1').split(' ')
  const json = line.subarray(sum.length + length.length + 2)
  return `${sum} ${length}` === headOf(json) ? json.toString() : undefined
}

function headOf(json: Buffer): string {
  return `${crc32(json).toString(16).padStart(8, '0')} ${json.length}`
}
