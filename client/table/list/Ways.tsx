import { useState } from 'preact/hooks'

import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import { writtenOn } from './items.ts'
import { Lighting } from './Lighting.tsx'
import type { Picking } from './picking.ts'

/** What is looked for in the list. */
export type Seek = { query: string; onQuery: (query: string) => void }
type WaysProps = Screen & { picking: Picking; seek?: Seek }

/** What else can be done with what is picked up. */
export function Ways({ picking, seek, ...screen }: WaysProps) {
  const { table, own, say } = screen
  const { picked, more, blocked } = picking
  const [isLighting, light] = useState(false)
  const [first] = picked
  const card = table.cards[first ?? '']
  const inPile = picked.some((id) => table.cards[id]?.pile !== undefined)
  const isOne = picked.length === 1 && card !== undefined && first !== undefined
  if (isOne && isLighting)
    return <Lighting {...screen} card={card} picking={picking} onDone={() => light(false)} />
  return (
    <div class="ways">
      <Button icon="close" onPress={picking.clear}>
        {say('list.cancel')}
      </Button>
      <Button icon="cards" pressed={more} onPress={() => picking.onMore(!more)}>
        {say('list.more')}
      </Button>
      {picked.length > 1 && first !== undefined && (
        <Button icon="box" blocked={blocked} onPress={() => void picking.putWith(first)}>
          {say('list.together')}
        </Button>
      )}
      {inPile && (
        <Button icon="down" blocked={blocked} onPress={() => void picking.layLoose()}>
          {say('list.layLoose')}
        </Button>
      )}
      {isOne && seek && <Seeking say={say} seek={seek} word={writtenOn([[first, card]])[0] ?? ''} />}
      {isOne && own.may.includes('spotlight') && (
        <Button icon="lamp" onPress={() => light(true)}>
          {say('list.light')}
        </Button>
      )}
    </div>
  )
}

/** What is written on the card, found in the list without typing. */
function Seeking({
  say,
  seek: { query, onQuery },
  word,
}: Pick<Screen, 'say'> & { seek: Seek; word: string }) {
  const isOn = query === word
  return (
    <Button icon="search" pressed={isOn} onPress={() => onQuery(isOn ? '' : word)}>
      {say('list.seek', { word })}
    </Button>
  )
}
