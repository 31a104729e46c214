import { describe, expect, it } from 'vitest'

import type { Piece } from '../../../client/aloud/pieces.ts'
import { createReader, type Mouth } from '../../../client/aloud/reader.ts'

type Done = (how: 'said' | 'refused') => void

/** A mouth that ends a text only when it is told to. */
function slowMouth() {
  const said: string[] = []
  let done: Done = () => {}
  const mouth: Mouth = {
    say(words, told) {
      said.push(words)
      done = told
    },
    hush: () => void said.push('(hush)'),
  }
  return { said, mouth, end: (how: 'said' | 'refused' = 'said') => done(how), late: () => done }
}

const pieces = (...words: string[]): Piece[] => words.map((one) => ({ words: one, on: Object.create(null) }))

function reading() {
  const slow = slowMouth()
  const shown: (string | undefined)[] = []
  const refused: string[] = []
  const reader = createReader(slow.mouth, {
    onPiece: (piece) => void shown.push(piece?.words),
    onRefused: () => void refused.push('refused'),
  })
  return { ...slow, shown, refused, reader }
}

describe('a reader', () => {
  it('says one piece after the other, and shows which', () => {
    const { said, shown, reader, end } = reading()
    reader.read(pieces('one', 'two'))
    end()
    end()
    expect(said).toEqual(['(hush)', 'one', 'two'])
    expect(shown).toEqual([undefined, 'one', 'two', undefined])
  })

  it('reads what is added after what it is saying, and at once when it is silent', () => {
    const { said, reader, end } = reading()
    reader.read(pieces('one'))
    reader.add(pieces('more'))
    expect(said).toEqual(['(hush)', 'one'])
    end()
    end()
    reader.add(pieces('last'))
    expect(said).toEqual(['(hush)', 'one', 'more', 'last'])
  })

  it('leaves off for something else, and does not go on when the old is told to be out', () => {
    const { said, reader, late } = reading()
    reader.read(pieces('one', 'two'))
    const told = late()
    reader.read(pieces('other'))
    told('said')
    expect(said).toEqual(['(hush)', 'one', '(hush)', 'other'])
    reader.stop()
    expect(said.at(-1)).toBe('(hush)')
  })

  it('drops what is gone, goes on with what is left, and tells whether there was anything to stop', () => {
    const { said, shown, reader, end } = reading()
    expect(reader.stop()).toBe(false)
    reader.read(pieces('one', 'two', 'three'))
    reader.drop(({ words }) => words !== 'three')
    expect(said).toEqual(['(hush)', 'one', '(hush)', 'three'])
    reader.drop(({ words }) => words === 'one')
    expect(said.at(-1)).toBe('three')
    expect(reader.stop()).toBe(true)
    end()
    expect([said.at(-1), shown.at(-1), reader.stop()]).toEqual(['(hush)', undefined, false])
  })

  it('waits when the browser lets it say nothing yet', () => {
    const { said, shown, refused, reader, end } = reading()
    reader.read(pieces('one', 'two'))
    end('refused')
    expect([said, shown.at(-1), refused]).toEqual([['(hush)', 'one'], undefined, ['refused']])
  })
})
