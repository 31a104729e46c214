import { useEffect, useRef } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import { Marks, namesOf } from '../parts/MarkBadge.tsx'
import type { Going } from './Passing.tsx'
import { Seats } from './names.tsx'

/** Between two people: whose turn it is, and nothing of whoever was before. */
export function HandOver(props: Going & { onCome: () => void }) {
  const { screen, turns, order, onPass, onLead, onCome } = props
  const { own, table, say, online } = screen
  const heading = useHeading(say('pass.title'))
  const isPair = own.people === 2
  return (
    <main class="alone wood pass-hand">
      <LineBanner say={say} online={online} over />
      <section class="paper">
        <p class="pass-step">
          {say(`step.${table.step.name}`)} · {say('pass.count', counted(props))}
        </p>
        <h1 ref={heading} tabIndex={-1} class="pass-give">
          {say('pass.give')} <Marks of={own} size={112} />
          <span class="pass-name">{namesOf(own, say)}</span>
        </h1>
        <div class="actions">
          <Button kind="main" wide icon="check" onPress={onCome}>
            {say(isPair ? 'pass.weAre' : 'pass.iAm')}
          </Button>
          <Button wide icon="right" onPress={() => onPass('skipped')}>
            {say('pass.skip')}
          </Button>
        </div>
      </section>
      <section class="paper">
        <Seats {...props} legend={say('pass.other')} ids={order.filter((id) => id !== turns.at)} />
        <Button kind="quiet" icon="left" onPress={onLead}>
          {say('pass.lead')}
        </Button>
      </section>
    </main>
  )
}

/** How many of those on this device had their turn. */
export function counted({ order, turns }: Pick<Going, 'order' | 'turns'>): { done: number; of: number } {
  return { done: order.filter((id) => turns.had[id] === 'done').length, of: order.length }
}

/**
 * Whoever listens to the screen hears at once that it is another one, and for whom: that is in its heading. Nothing of the
 * page before stays in sight.
 */
export function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [title])
  return heading
}
