import { useEffect, useRef } from 'preact/hooks'

import type { PileName } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { Screen } from '../../screen.ts'
import type { PileItem } from '../list/items.ts'
import type { Picking } from '../list/picking.ts'
import { pileName } from '../words.ts'
import { namesFor, type Given } from './names.ts'
import { OwnWord } from './OwnWord.tsx'

type NamingProps = Screen & { item: PileItem; picking: Picking; onDone: () => void }

/** What the group calls a pile: a word that stands on its cards, or one of its own. */
export function Naming({ item: { pile, cards, name: chosen }, picking, onDone, ...screen }: NamingProps) {
  const { labels, say } = screen
  const top = useRef<HTMLParagraphElement>(null)
  // What was pressed to come here is gone: reading goes on at the question.
  useEffect(() => top.current?.focus(), [])
  const give = async (name: Given) => {
    const what = name.as === 'nothing' ? say('list.noName') : pileName(screen, name)
    if (await picking.does('namePile', { pile, name }, say('list.named', { what }))) onDone()
  }
  const faces = cards.map(([, card]) => card)
  return (
    <>
      <p ref={top} tabIndex={-1} class="naming-question">
        {say('list.name')}
      </p>
      <Notice tone={picking.told.tone}>{picking.told.tone === 'no' ? picking.told.text : ''}</Notice>
      {namesFor(faces, labels).map(({ as, names }) => (
        <div key={as} class="pileSheet-ways" role="group" aria-label={say(`list.by.${as}`)}>
          <span>{say(`list.by.${as}`)}</span>
          {names.map((name) => (
            <Button
              key={keyOf(name)}
              pressed={keyOf(name) === keyOf(chosen)}
              blocked={picking.blocked}
              onPress={() => void give(name)}
            >
              {pileName(screen, name)}
            </Button>
          ))}
        </div>
      ))}
      <OwnWord say={say} blocked={picking.blocked} onGive={(word) => void give({ as: 'word', word })} />
      <div class="pileSheet-ways">
        {chosen && <Button onPress={() => void give({ as: 'nothing' })}>{say('list.noName')}</Button>}
        <Button icon="left" onPress={onDone}>
          {say('list.toCards')}
        </Button>
      </div>
    </>
  )
}

const keyOf = (name: PileName | undefined) => name && Object.values(name).join(' ')
