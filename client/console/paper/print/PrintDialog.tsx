import { useState } from 'preact/hooks'

import { peopleHere } from '../../counts.ts'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import type { Desk } from '../../desk.ts'
import { Choice } from './Choice.tsx'
import { sheetsOf, tagsFor, type PartName, type Wanted } from './parts.ts'
import { Preview } from './Preview.tsx'
import { usePaper } from './usePaper.ts'
import { useSpoken } from './useSpoken.ts'
import './sheet.css'
import './dialog.css'

export type PrintDialogProps = { desk: Desk; onClose: () => void }

/** What to print, how much paper that takes, and how it will look. */
export default function PrintDialog({ desk, onClose }: PrintDialogProps) {
  const { say, console, table } = desk
  const [wanted, want] = useState<Wanted>(() => ({
    parts: console.dealt ? ['cards'] : [],
    tags: tagsFor(peopleHere(console), table.persons),
  }))
  const { paper, no, again } = usePaper(desk)
  const spoken = useSpoken(desk)
  const sheets = paper && sheetsOf(paper, wanted.tags, console.beside !== undefined)
  const parts = wanted.parts.filter((part) => (sheets?.[part] ?? 0) > 0)
  const toggle = (part: PartName) => want({ ...wanted, parts: toggled(wanted.parts, part) })
  const print = async () => {
    // Somebody may have asked for another person meanwhile: what is printed has to be what is dealt.
    if (await again()) requestAnimationFrame(() => globalThis.print())
  }
  return (
    <Dialog title={say('console.paper.title')} onClose={onClose}>
      <div class="paper">
        <div class="paper-choose">
          {no && <Notice tone="no">{no}</Notice>}
          {paper && sheets && (
            <Choice
              desk={desk}
              paper={paper}
              sheets={sheets}
              wanted={{ ...wanted, parts }}
              onToggle={toggle}
              onTags={(tags) => want({ ...wanted, tags })}
              onPrint={() => void print()}
            />
          )}
          <Button wide onPress={onClose}>
            {say('parts.close')}
          </Button>
        </div>
        {paper && spoken && (
          <Preview desk={desk} paper={paper} spoken={spoken} wanted={{ ...wanted, parts }} />
        )}
      </div>
    </Dialog>
  )
}

function toggled(parts: readonly PartName[], part: PartName): PartName[] {
  return parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part]
}
