import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Screen } from '../../screen.ts'
import type { Picking } from './picking.ts'

/** What is picked up, what became of the last move, and what else can be done. */
export function PickedBar({ picking, ...screen }: Screen & { picking: Picking }) {
  const { table, say } = screen
  const { picked, told, blocked } = picking
  const [first] = picked
  const inPile = picked.some((id) => table.cards[id]?.pile !== undefined)
  if (first === undefined) return <Notice tone={told.tone}>{told.text}</Notice>
  return (
    <div class="pickedBar">
      <Notice tone={told.tone}>
        {told.tone === 'no' ? told.text : say('list.pickedNow', { count: picked.length })}
      </Notice>
      <div class="pickedBar-ways">
        {picked.length > 1 && (
          <Button blocked={blocked} onPress={() => void picking.putWith(first)}>
            {say('list.together')}
          </Button>
        )}
        {inPile && (
          <Button blocked={blocked} onPress={() => void picking.layLoose()}>
            {say('list.layLoose')}
          </Button>
        )}
        <Button onPress={picking.clear}>{say('list.cancel')}</Button>
      </div>
    </div>
  )
}
