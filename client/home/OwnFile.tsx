import { useState } from 'preact/hooks'

import type { Start, Started } from '../../rules/wire.ts'
import type { Language, Settings } from '../../rules/workshop.ts'
import type { Loaded, StartFileProps } from '../console/files/StartFile.tsx'
import { start, startAgain, type No } from '../http.ts'
import { Button } from '../parts/Button.tsx'
import { lazily } from '../parts/lazily.tsx'
import type { Say } from '../text.ts'

const StartFile = lazily<StartFileProps>(() => import('../console/files/StartFile.tsx'))

type OwnFileProps = { say: Say; language: Language; loaded: Loaded; onLoad: (loaded: Loaded) => void }

/** An agenda of one's own, or a table from before: fetched only for who asks for it. */
export function OwnFile({ say, ...props }: OwnFileProps) {
  const [isOpen, open] = useState(false)
  if (isOpen) return <StartFile {...props} />
  return <Button onPress={() => open(true)}>{say('home.start.file')}</Button>
}

/** A workshop begins: with what was loaded, if anything was. */
export async function begun(plan: Start, { plan: own, table }: Loaded): Promise<Started | No> {
  const asked: Start = own ? { ...plan, agenda: own.like, plan: own } : plan
  if (!table) return start(asked)
  const answer = await startAgain({ file: table.file, start: asked })
  if ('workshop' in answer || 'no' in answer) return answer
  return { no: 'wrong-shape' }
}

type Chosen = Partial<Pick<Settings, 'agenda' | 'language' | 'address'>>

/** What a newly loaded file chooses: its agenda, and how its table spoke. */
export function chosenIn(now: Loaded, before: Loaded): Chosen {
  const { plan, table } = now
  const spoken = table && table !== before.table ? table.saved : undefined
  return {
    ...(spoken ? { language: spoken.language, address: spoken.address, agenda: spoken.agenda } : {}),
    ...(plan && plan !== before.plan ? { agenda: plan.like } : {}),
  }
}
