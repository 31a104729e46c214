import { useEffect, useRef } from 'preact/hooks'

import { Button } from '../../../parts/Button.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import type { Desk } from '../../desk.ts'
import './back.css'
import { CurrentPile } from './CurrentPile.tsx'
import { LayPiles } from './LayPiles.tsx'
import { PileList } from './PileList.tsx'
import { useTyping } from './useTyping.ts'

/** Types a table of paper in, pile by pile; before the cards lie on the table, the way to there. */
export default function BackSheet({ desk }: { desk: Desk }) {
  if (desk.table.lookingBack) return <p>{desk.say('refusal.looking-back')}</p>
  return desk.own.may.includes('layPaper') ? <TypePiles desk={desk} /> : <ToLink desk={desk} />
}

function TypePiles({ desk }: { desk: Desk }) {
  const { say, player } = desk
  useCodes(desk)
  const typed = useTyping(desk)
  return (
    <div class="back">
      <p class="back-how">{say('paper.back.how')}</p>
      <div class="back-halves">
        <CurrentPile desk={desk} typed={typed} />
        <PileList desk={desk} typed={typed}>
          <LayPiles desk={desk} typed={typed} />
          {player.told.tone === 'no' && <Notice tone="no">{player.told.text}</Notice>}
        </PileList>
      </div>
    </div>
  )
}

/** The console knows the codes as long as the sheet is open, also when another facilitator closes theirs. */
function useCodes({ console: { codes }, act }: Desk) {
  const latest = useRef(act)
  latest.current = act
  const isKnown = codes !== undefined
  useEffect(() => {
    if (!isKnown) void latest.current('askCodes', { on: true })
  }, [isKnown])
  useEffect(() => () => void latest.current('askCodes', { on: false }), [])
}

/** Cards that are not on the table of the screen yet cannot lie in piles there. */
function ToLink({ desk }: { desk: Desk }) {
  const { console, say, player } = desk
  const step = console.agenda.findIndex(({ name }, n) => n > console.step && isPaperStep(name))
  const name = console.agenda[step]?.name
  if (name === undefined) return <p>{say('paper.back.tooLate')}</p>
  const words = { step: say(`step.${name}`) }
  return (
    <div class="back">
      <p>{say('paper.back.first', words)}</p>
      <Button
        kind="main"
        icon="right"
        wide
        blocked={player.blocked}
        onPress={() => void player.play('goTo', { step, name })}
      >
        {say('paper.back.go', words)}
      </Button>
    </div>
  )
}

/** Where the act is open; which it is now, the own view says. */
function isPaperStep(name: string): boolean {
  return name === 'link' || name === 'order' || name === 'discover'
}
