import { LookUp } from '../../dialogue/LookUp.tsx'
import type { OwnBallot } from '../../dialogue/ownBallot.tsx'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'
import { TheChoice } from './TheChoice.tsx'
import type { Go } from './WrapUp.tsx'

/** The choice is in: rest, with a way to change it as long as nothing is open. */
export function Chosen({ table, mine: { ballot }, say, onGo }: Screen & { mine: OwnBallot; onGo: Go }) {
  return (
    <section class="paper wrapUp-sheet wrapUp-sent">
      <Icon id="check" size={48} />
      <h2 tabIndex={-1}>{say('wrapUp.sent')}</h2>
      <TheChoice table={table} first={ballot?.choices['first']} say={say} />
      {ballot?.words && <p class="wrapUp-words">{ballot.words}</p>}
      <Button icon="pencil" onPress={() => onGo('choosing')}>
        {say('wrapUp.change')}
      </Button>
      <LookUp>{say('wrapUp.look')}</LookUp>
    </section>
  )
}
