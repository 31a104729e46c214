import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import { faceOf } from '../../../parts/faces.ts'
import type { Desk } from '../../desk.ts'
import type { TypedPile } from './piles.ts'
import type { Typed } from './useTyping.ts'

/** So few cards are named that are not typed yet. */
const mostNamed = 12

type ListProps = { desk: Desk; typed: Typed }

/** The piles so far, each to be opened again; what can be done with all of them; and the cards that lie in none. */
export function PileList({ desk, typed, children }: ListProps & { children: ComponentChildren }) {
  const { say, table } = desk
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[typed.at]?.scrollIntoView({ block: 'nearest' })
  }, [typed.at])
  return (
    <section class="back-list" aria-label={say('paper.back.piles')}>
      <h3>
        {say('paper.back.piles')}{' '}
        <span class="back-count">
          {say('paper.back.of', { count: typed.codeCount, of: table.cardCount })}
        </span>
      </h3>
      {children}
      <ol ref={list}>
        {typed.piles.map((pile, n) => (
          <li key={n}>
            <button type="button" aria-pressed={n === typed.at} onClick={() => typed.choose(n)}>
              <PileLine say={say} pile={pile} n={n} wrong={wrongIn(typed, n)} />
            </button>
          </li>
        ))}
      </ol>
      <Missing desk={desk} typed={typed} />
    </section>
  )
}

function wrongIn({ faults }: Typed, n: number): number {
  return faults[n]?.filter((fault) => fault !== undefined).length ?? 0
}

type LineProps = { say: Desk['say']; pile: TypedPile; n: number; wrong: number }

function PileLine({ say, pile: { number, codes }, n, wrong }: LineProps) {
  return (
    <>
      <b>{say('paper.back.pile', { number: n + 1 })}</b>
      <span>{number === '' ? say('paper.back.noNumber') : say('paper.back.numbered', { number })}</span>
      <span>{say('paper.back.cards', { count: codes.length })}</span>
      {wrong > 0 && <span class="back-wrong">{say('paper.back.wrong', { count: wrong })}</span>}
    </>
  )
}

/** What nobody typed yet will lie loose; a few of them are named, so that they can be found on the table. */
function Missing({ desk: { console, labels, say }, typed }: ListProps) {
  const typedCodes = new Set(typed.piles.flatMap(({ codes }) => codes))
  const left = Object.entries(console.codes ?? {}).filter(([code]) => !typedCodes.has(code))
  if (typed.codeCount === 0 || left.length === 0) return null
  const faces = left.length <= mostNamed ? left : []
  return (
    <div class="back-missing">
      <p>{say('paper.back.missing', { count: left.length })}</p>
      <ul>
        {faces.map(([code, face]) => {
          const { title, value } = faceOf(face, labels)
          return <li key={code}>{`${code}: ${say('paper.back.card', { title, value })}`}</li>
        })}
      </ul>
    </div>
  )
}
