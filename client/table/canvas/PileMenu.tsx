import type { PileId, PileName } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import type { Screen } from '../../screen.ts'
import { pilesOf } from '../piles.ts'
import { pileName } from '../words.ts'
import { namesFor, type Given, type Names } from './names.ts'

type MenuProps = {
  screen: Screen
  pile: PileId
  onName: (name: Given) => void
  onMove: () => void
  onClose: () => void
}

/** What the group calls a pile: it chooses from what stands on the cards that lie there. */
export function PileMenu({ screen, pile, onName, onMove, onClose }: MenuProps) {
  const { table, own, labels, say } = screen
  const cards = pilesOf(table).get(pile) ?? []
  const chosen = table.piles[pile]?.name
  const then = (does: () => void) => () => {
    does()
    onClose()
  }
  return (
    <Dialog title={say('canvas.nameQuestion')} onClose={onClose}>
      <p>{say('canvas.pileOf', { count: cards.length })}</p>
      {namesFor(
        cards.map(([, card]) => card),
        labels,
      ).map((group) => (
        <Group
          key={group.as}
          screen={screen}
          group={group}
          chosen={chosen}
          onName={(name) => then(() => onName(name))()}
        />
      ))}
      <div class="pileMenu-foot">
        {chosen && <Quiet onPress={then(() => onName({ as: 'nothing' }))}>{say('canvas.noName')}</Quiet>}
        {own.may.includes('movePile') && !table.grid && (
          <Quiet onPress={then(onMove)}>{say('canvas.movePile')}</Quiet>
        )}
        <Quiet onPress={onClose}>{say('canvas.close')}</Quiet>
      </div>
    </Dialog>
  )
}

function Quiet({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <Button kind="quiet" onPress={onPress}>
      {children}
    </Button>
  )
}

type GroupProps = {
  screen: Screen
  group: Names
  chosen: PileName | undefined
  onName: (name: Given) => void
}

function Group({ screen: { say, labels }, group: { as, names }, chosen, onName }: GroupProps) {
  return (
    <section class="pileMenu-group">
      <h3>{say(`canvas.as.${as}`)}</h3>
      <div class="pileMenu-names">
        {names.map((name) => (
          <Button key={keyOf(name)} pressed={keyOf(name) === keyOf(chosen)} onPress={() => onName(name)}>
            {pileName({ say, labels }, name)}
          </Button>
        ))}
      </div>
    </section>
  )
}

const keyOf = (name: PileName | undefined) => name && Object.values(name).join(' ')
