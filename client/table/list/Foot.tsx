import type { ComponentChildren } from 'preact'

import type { Trait } from '../../../rules/workshop.ts'
import { faceOf } from '../../parts/faces.ts'
import { Notice } from '../../parts/Notice.tsx'
import type { Screen } from '../../screen.ts'
import type { Picking } from './picking.ts'
import { Tray } from './Tray.tsx'
import { Undo } from './Undo.tsx'
import { Ways, type Seek } from './Ways.tsx'

type FootProps = Screen & {
  picking: Picking
  light: Trait | undefined
  seek?: Seek
  /** More places to put cards down, where the table itself is not a list. */
  children?: ComponentChildren
}

/** At the thumb: one line that says what happened or what to do, the way back, and the tray or what is picked up. */
export function Foot({ picking, light, seek, children, ...screen }: FootProps) {
  const isHolding = picking.picked.length > 0
  return (
    <div class={`list-foot${isHolding ? ' list-foot-holding' : ''}`}>
      <div class="list-line">
        <Notice tone={picking.told.tone}>{lineOf(screen, picking)}</Notice>
        <Undo {...screen} picking={picking} />
      </div>
      {isHolding && children}
      <div class={`list-hand${picking.more ? ' list-hand-more' : ''}`}>
        <Tray {...screen} picking={picking} light={light} />
        {isHolding && <Ways {...screen} picking={picking} {...(seek && { seek })} />}
      </div>
    </div>
  )
}

/** A refusal first, then what to do with what is picked up, then what was done, then what one could do. */
function lineOf({ say, table, labels, own }: Screen, { told, picked, more }: Picking): string {
  const first = table.cards[picked[0] ?? '']
  if (told.tone === 'no' && told.text !== '') return told.text
  if (more) return say('list.pickingMore', { count: picked.length })
  if (picked.length > 1) return say('list.pickedMany', { count: picked.length })
  if (first) return say('list.pickedOne', { title: faceOf(first, labels).title })
  return told.text || (own.tray.length > 0 ? say('list.tray') : say('list.start'))
}
