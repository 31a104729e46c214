import { useState } from 'preact/hooks'

import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { peopleHere } from '../../counts.ts'
import type { Desk } from '../../desk.ts'
import { Choice } from './Choice.tsx'
import { sheetsOf, tagsFor, toggled, type Wanted } from './parts.ts'
import { Preview } from './Preview.tsx'
import { usePaper } from './usePaper.ts'
import { useSpoken } from './useSpoken.ts'
import './sheet.css'
import './dialog.css'

export type PrintDialogProps = { desk: Desk; onClose: () => void }

/** What to print, how much paper that takes, and how it will look. */
export default function PrintDialog({ desk, onClose }: PrintDialogProps) {
  const { say, console } = desk
  const [chosen, want] = useState<Wanted>(() => firstWanted(desk))
  const { paper, no, again } = usePaper(desk)
  const spoken = useSpoken(desk)
  const sheets = paper && sheetsOf(paper, chosen.tags, console.beside !== undefined)
  const wanted = { ...chosen, parts: chosen.parts.filter((part) => sheets && sheets[part] > 0) }
  // Somebody may have asked for another person meanwhile: what is printed has to be what is dealt.
  const print = async () => (await again()) && requestAnimationFrame(() => globalThis.print())
  return (
    <Dialog title={say('console.paper.title')} onClose={onClose}>
      <div class="paper-print">
        <div class="paper-choose">
          {no && <Notice tone="no">{no}</Notice>}
          {paper && sheets && (
            <Choice
              {...{ desk, paper, sheets, wanted }}
              coming={spoken ? undefined : say('console.paper.coming')}
              onToggle={(part) => want({ ...chosen, parts: toggled(chosen.parts, part) })}
              onTags={(tags) => want({ ...chosen, tags })}
              onPrint={() => void print()}
            />
          )}
          <Button wide onPress={onClose}>
            {say('parts.close')}
          </Button>
        </div>
        {paper && spoken && <Preview {...{ desk, paper, spoken, wanted }} />}
        {paper && !spoken && (
          <p class="waiting" role="status">
            {say('console.paper.coming')}
          </p>
        )}
      </div>
    </Dialog>
  )
}

function firstWanted({ console, table }: Desk): Wanted {
  return {
    parts: [console.dealt ? 'cards' : 'guide'],
    tags: tagsFor(peopleHere(console), table.persons),
  }
}
