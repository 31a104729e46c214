import { useState } from 'preact/hooks'

import type { AgendaFile } from '../../../rules/agendaFile.ts'
import type { FileFault } from '../../../rules/fileFault.ts'
import type { SavedSummary } from '../../../rules/savedFile.ts'
import type { Language } from '../../../rules/workshop.ts'
import { said } from '../../home/said.ts'
import { look, type No } from '../../http.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useSay } from '../../parts/speech.ts'
import type { Say } from '../../text.ts'
import { FileButton } from '../FileButton.tsx'
import { fieldSaid } from './field.ts'
import './files.css'

/** What was loaded: an agenda of one's own, a table from before, or both. */
export type Loaded = { plan?: AgendaFile; table?: { file: unknown; saved: SavedSummary } }
export type StartFileProps = { language: Language; loaded: Loaded; onLoad: (loaded: Loaded) => void }

/** Larger files are none of ours. */
const largest = 1_000_000
type Trouble = { no: No['no'] } | { faults: FileFault[] }

/** Opens a file with an agenda or a saved table, and shows what is in it or what is wrong with it. */
export default function StartFile({ language, loaded, onLoad }: StartFileProps) {
  const say = useSay(language, 'u', 'whole')
  const [trouble, setTrouble] = useState<Trouble>()
  if (!say) return null
  const choose = async (chosen: File) => {
    const read = await looked(chosen)
    setTrouble(read.trouble)
    if (read.loaded) onLoad({ ...loaded, ...read.loaded })
  }
  return (
    <section class="startFile">
      <h2>{say('console.file.title')}</h2>
      {loaded.plan && <Plan plan={loaded.plan} say={say} onDrop={() => onLoad(without(loaded, 'plan'))} />}
      {loaded.table && (
        <Table saved={loaded.table.saved} say={say} onDrop={() => onLoad(without(loaded, 'table'))} />
      )}
      {trouble && <Wrong trouble={trouble} say={say} />}
      <FileButton label={say('console.file.open')} accept=".json,application/json" onFile={choose} />
      <p class="startFile-line">{say('console.file.line')}</p>
    </section>
  )
}

function without(loaded: Loaded, key: keyof Loaded): Loaded {
  const { [key]: _gone, ...rest } = loaded
  return rest
}

/** What the server says of a file; what is no JSON is none of ours. */
async function looked(chosen: File): Promise<{ loaded?: Loaded; trouble?: Trouble }> {
  const file = chosen.size > largest ? undefined : contentOf(await chosen.text())
  if (file === undefined) return { trouble: { faults: [{ field: '', reason: 'not-ours' }] } }
  const answer = await look({ file })
  if ('agenda' in answer) return { loaded: { plan: answer.agenda } }
  return 'saved' in answer ? { loaded: { table: { file, saved: answer.saved } } } : { trouble: answer }
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

type Part = { say: Say; onDrop: () => void }

function Plan({ plan, say, onDrop }: Part & { plan: AgendaFile }) {
  const minutes = plan.steps.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <div class="startFile-in">
      <h3>{say('console.file.plan', { name: plan.name })}</h3>
      <p>{say('console.file.planLine', { count: plan.steps.length, minutes })}</p>
      <ol>
        {plan.steps.map((step, n) => (
          <li key={n}>
            {say(`step.${step.name}`)}, {say('console.minutes', { minutes: step.minutes })}
          </li>
        ))}
      </ol>
      <Button onPress={onDrop}>{say('console.file.dropPlan')}</Button>
    </div>
  )
}

function Table({ saved, say, onDrop }: Part & { saved: SavedSummary }) {
  const { persons, cards, piles, claims, from } = saved
  return (
    <div class="startFile-in">
      <h3>{say('console.file.table')}</h3>
      <p>{say('console.file.tableLine', { persons, cards, piles, claims })}</p>
      <p>{say('console.file.from', { step: say(`step.${from}`) })}</p>
      <Button onPress={onDrop}>{say('console.file.dropTable')}</Button>
    </div>
  )
}

function Wrong({ trouble, say }: { trouble: Trouble; say: Say }) {
  if ('no' in trouble) return <Notice tone="no">{said(trouble.no, say)}</Notice>
  return (
    <div class="startFile-wrong" role="alert">
      <p>
        <strong>{say('console.file.wrong')}</strong>
      </p>
      <ul>
        {trouble.faults.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            {fieldSaid(field, say)} {say(`console.file.reason.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
