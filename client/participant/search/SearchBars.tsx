import type { ComponentChildren } from 'preact'

import type { SeenSearch } from '../../../rules/view/views.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import { FactButtons, RepairButtons } from '../../rounds/search/buttons.tsx'
import type { Screen } from '../../screen.ts'

/** At the thumb: one more thing that is known, when the facilitator asks for it. */
export function AddBar({ screen, search: { left } }: { screen: Screen; search: SeenSearch }) {
  const { own, labels, say } = screen
  const player = usePlay(screen)
  if (left.length === 0) return <Bar words={say('search.sameAll')} told={player.told} />
  if (!own.may.includes('addFact')) return <Bar words={say('search.wait')} told={player.told} />
  return (
    <Bar words={say('search.ask')} told={player.told}>
      <div class="search-left">
        <FactButtons left={left} labels={labels} player={player} />
      </div>
    </Bar>
  )
}

type MendProps = { screen: Screen; repair: NonNullable<SeenSearch['repair']> }

/** At the thumb: every repair of the table, done and taken back by a tap. */
export function MendBar({ screen, repair }: MendProps) {
  const { own, labels, say } = screen
  const player = usePlay(screen)
  if (!own.may.includes('mendTable')) return null
  return (
    <Bar words={say('search.repair.ask')} told={player.told}>
      <div class="search-repairs">
        <RepairButtons wide repair={repair} labels={labels} say={say} player={player} />
      </div>
    </Bar>
  )
}

type BarProps = {
  words: string
  told: ReturnType<typeof usePlay>['told']
  children?: ComponentChildren
}

function Bar({ words, told, children }: BarProps) {
  return (
    <div class="thumb">
      {told.text !== '' && <Notice tone={told.tone}>{told.text}</Notice>}
      <p role="status" class="search-asked">
        {words}
      </p>
      {children}
    </div>
  )
}
