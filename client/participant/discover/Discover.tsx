import { useRef, useState } from 'preact/hooks'

import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { tapOf, type Building } from './building.ts'
import { Builder } from './Builder.tsx'
import { claimLike, sentenceOf } from '../../claim/claims.ts'
import { Overview, type Form } from './Overview.tsx'
import { Warning } from './Warning.tsx'
import './discover.css'

/** An own look at one characteristic, everybody's claims, and the way to make one. */
export default function Discover(screen: Screen) {
  const { own, say } = screen
  const player = usePlay(screen)
  const [building, build] = useState<Building>()
  const [form, setForm] = useState<Form>('look')
  const [made, setMade] = useState(0)
  // The first screen leaves the focus alone; each screen after it begins at its heading.
  const moved = useRef(false)
  if (own.otherWay) moved.current = true
  const go = (next: Building | undefined) => {
    moved.current = true
    player.tell('')
    build(next)
  }
  const may = own.may.includes('claim')
  const blocked = player.blocked ?? (may ? undefined : say('refusal.not-now'))
  const parts = { ...screen, player: { ...player, blocked }, go }
  return (
    <div class="discover">
      <p class="unseen" role="status">
        {said(screen, building)}
      </p>
      {own.otherWay && may ? (
        <Warning {...parts} otherWay={own.otherWay} />
      ) : building ? (
        <Builder
          {...parts}
          building={building}
          isFirst={made === 0}
          onMade={() => setMade(made + 1)}
          onList={() => {
            setForm('claims')
            go(undefined)
          }}
        />
      ) : (
        <Overview {...parts} form={form} onForm={setForm} moved={moved.current} />
      )}
    </div>
  )
}

/** What a screen reader hears beside the heading: how many taps are left, or what became of the claim. */
function said({ table, labels, say }: Screen, building: Building | undefined): string {
  if (!building) return ''
  const step = tapOf(building)
  if (step) return say('claim.build.progress', { step })
  const [, claim] = (building.at === 'said' && claimLike(table.claims, building.said)) || []
  if (!claim) return ''
  return `${sentenceOf(claim, labels, say)}. ${say(`claim.deck.${claim.verdict}`)}`
}
