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
  /** One torn line is what a power cut leaves; anything else after a bad line is damage. */
  rest: 'nothing' | 'torn' | 'damaged'
}

export function linesIn(bytes: Buffer): Lines {
  const values: unknown[] = []
  let length = 0
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, length)) {
    const json = jsonOf(bytes.subarray(length, end))
    if (json === undefined) break
    values.push(JSON.parse(json))
    length = end + 1
  }
  return { values, length, rest: restOf(bytes.subarray(length)) }
}

/** A line is written whole or not, and the next only when it was safe: so at most the last can be torn. */
function restOf(rest: Buffer): Lines['rest'] {
  if (rest.length === 0) return 'nothing'
  const end = rest.indexOf(newline)
  return end < 0 || end === rest.length - 1 ? 'torn' : 'damaged'
}

function jsonOf(line: Buffer): string | undefined {
  const [sum = '', length = ''] = line.subarray(0, 24).toString('latin1').split(' ')
  const json = line.subarray(sum.length + length.length + 2)
  return `${sum} ${length}` === headOf(json) ? json.toString() : undefined
}

function headOf(json: Buffer): string {
  return `${crc32(json).toString(16).padStart(8, '0')} ${json.length}`
}
