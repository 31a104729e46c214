import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { SeenClaim } from '../../../rules/view/figures.ts'
import { Sentence, Short, Units, Votes } from '../../claim/ClaimWords.tsx'
import { newestFirst, type Named } from '../../claim/claims.ts'
import { Corrected } from '../../claim/OtherWay.tsx'
import { reachable } from '../../parts/reachable.ts'
import type { Screen } from '../../screen.ts'
import { fitting } from './claimsFitting.ts'
import './claims.css'

/** What the group claims, beside the cards: one claim large, the others as far as they fit. */
export function Claims({ screen }: { screen: Screen }) {
  const { table, say } = screen
  const { otherWay, shownClaim } = table
  const large = largeClaim(table)
  const others = newestFirst(table.claims).filter(([id]) => id !== shownClaim)
  if (otherWay)
    return (
      <aside class="wall-claims" aria-label={say('claim.other.title')} {...reachable}>
        <section class="wall-claim wall-claim-other">
          <h2>{say('claim.other.title')}</h2>
          <Corrected {...screen} otherWay={otherWay} />
        </section>
      </aside>
    )
  if (!large && others.length === 0) return null
  return (
    <aside class="wall-claims" aria-label={say('claim.ours')} {...reachable}>
      {large && <Large screen={screen} claim={large} />}
      {others.length > 0 && <Others screen={screen} claims={others} />}
    </aside>
  )
}

/** The claim that the facilitator shows. */
export function largeClaim({ claims, shownClaim }: Screen['table']): SeenClaim | undefined {
  return shownClaim === undefined ? undefined : claims?.[shownClaim]
}

function Large({ screen, claim }: { screen: Screen; claim: SeenClaim }) {
  const { labels, say } = screen
  return (
    <section class="wall-claim" aria-live="polite">
      <Sentence claim={claim} labels={labels} say={say} />
      <Units claim={claim} say={say} />
      <p class="claim-verdict">{say(`claim.deck.${claim.verdict}`)}</p>
      <p>
        <Votes claim={claim} say={say} />
      </p>
    </section>
  )
}

/** The other claims small; those that do not fit are counted. */
function Others({ screen: { labels, say }, claims }: { screen: Screen; claims: readonly Named[] }) {
  const list = useRef<HTMLUListElement>(null)
  const fit = useFitting(list, claims)
  const left = claims.length - fit
  return (
    <section class="wall-claims-others">
      <h2>{say('claim.ours')}</h2>
      <ul ref={list}>
        {claims.map(([id, claim], n) => (
          <li key={id} class={n < fit ? 'wall-claims-one' : 'wall-claims-one wall-claims-beyond'}>
            <Short claim={claim} labels={labels} say={say} />
            <Votes claim={claim} say={say} />
          </li>
        ))}
      </ul>
      {left > 0 && <p class="wall-claims-more">{say('claim.rest', { number: left })}</p>}
    </section>
  )
}

/** How many items of a list are whole in sight; measured again when the list or its room changes. */
function useFitting(list: { current: HTMLUListElement | null }, items: readonly Named[]): number {
  const [fit, setFit] = useState(items.length)
  useLayoutEffect(() => {
    const box = list.current
    if (!box) return undefined
    const measure = () => setFit(fitting(box.clientHeight, bottomsOf(box)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [items.map(([id]) => id).join(' ')])
  return fit
}

function bottomsOf(box: HTMLElement): number[] {
  const top = box.getBoundingClientRect().top
  return [...box.children].map((item) => item.getBoundingClientRect().bottom - top)
}
