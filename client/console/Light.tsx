import type { Trait } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { markWords } from '../parts/MarkBadge.tsx'
import { pileName } from '../table/words.ts'
import type { Desk } from './desk.ts'
import { traitsOn } from './traits.ts'
import { useLit } from '../table/list/light.ts'

/** What is lit on every table, by whom, and the way to put it out; or the way to light something. */
export function Light({ desk }: { desk: Desk }) {
  const { say, player, open } = desk
  const lit = useLit(desk)
  if (!lit)
    return (
      <Button
        icon="lamp"
        blocked={player.blocked}
        onPress={() => open((now, close) => <Lights desk={now} onClose={close} />)}
      >
        {say('console.light')}
      </Button>
    )
  const what = pileName(desk, lit.light)
  return (
    <span class="desk-lit" role="status">
      <span>
        {lit.mark
          ? say('console.litBy', { what, name: markWords(lit.mark, say) })
          : say('console.lit', { what })}
      </span>
      <Button
        label={say('console.lightOutName')}
        blocked={player.blocked}
        onPress={() => void player.play('spotlight', { light: { as: 'nothing' } })}
      >
        {say('console.lightOut')}
      </Button>
    </span>
  )
}

/** Everything that stands on the cards on the table, to choose from. */
function Lights({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { table, labels, say, player } = desk
  const groups = traitsOn(Object.values(table.cards), labels)
  const light = (trait: Trait) => () => {
    onClose()
    void player.play('spotlight', { light: trait })
  }
  return (
    <Dialog title={say('console.lightTitle')} onClose={onClose}>
      {groups.length === 0 && <p>{say('console.lightNone')}</p>}
      <div class="desk-lights">
        {groups.map(({ as, traits }) => (
          <fieldset key={as} class="desk-choices">
            <legend>{say(`list.by.${as}`)}</legend>
            {traits.map((trait) => (
              <Button key={pileName(desk, trait)} blocked={player.blocked} onPress={light(trait)}>
                {trait.as === 'pseudonym' ? trait.pseudonym : pileName(desk, trait)}
              </Button>
            ))}
          </fieldset>
        ))}
      </div>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}
