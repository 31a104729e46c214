/** What a message is, in socket.io's notation, read from its first letters alone. */
export type Head =
  | { kind: 'table' | 'own'; to: number; from: number | undefined }
  | { kind: 'answer'; n: number }
  | { kind: 'hands' }
  | { kind: 'other' }

const enough = 72
const shown = /^42\["(table|own)",\{"to":(\d+),(?:"from":(\d+)|"whole")/
const answer = /^43(\d+)\[/

export function headOf(data: Buffer): Head {
  const text = data.toString('latin1', 0, enough)
  if (text.startsWith('42["hands"')) return { kind: 'hands' }
  const view = shown.exec(text)
  if (view) {
    const from = view[3] === undefined ? undefined : Number(view[3])
    return { kind: view[1] === 'own' ? 'own' : 'table', to: Number(view[2]), from }
  }
  const n = answer.exec(text)?.[1]
  return n === undefined ? { kind: 'other' } : { kind: 'answer', n: Number(n) }
}
