import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'

import { AwaitSeat } from '../../client/home/AwaitSeat.tsx'
import Erased from '../../client/home/Erased.tsx'
import Home from '../../client/home/Home.tsx'
import { JoinInvited } from '../../client/home/JoinInvited.tsx'
import PairInvited from '../../client/home/PairInvited.tsx'
import { Device } from '../../client/parts/device.ts'
import { GuardPage } from '../../client/pass/Guard.tsx'
import { Nobody } from '../../client/pass/Nobody.tsx'
import { createSettings } from '../../client/settings.ts'
import type { Say } from '../../client/text.ts'
import { checkPages } from './checkPages.tsx'

type Page = (say: Say) => ComponentChildren

/** The pages without a workshop, by the first word of their state; every other state begins at the first page. */
const pages: Readonly<Record<string, Page>> = {
  awaits: (say) => <AwaitSeat place="table" say={say} late={0} />,
  ...checkPages,
  back: (say) => (
    <Seated>
      <Home say={say} lost />
    </Seated>
  ),
  erased: (say) => <Erased say={say} />,
  guard: (say) => <GuardPage say={say} onLead={() => {}} />,
  invited: (say) => <JoinInvited invite="d7Qw0x4ZfT9sLk2Vb8Nn1A" say={say} />,
  invitedAgain: (say) => (
    <Seated>
      <JoinInvited invite="another-workshop-than-it" say={say} />
    </Seated>
  ),
  nobody: () => <Nobody />,
  pairing: (say) => <PairInvited code="K7MR4PXD" say={say} />,
}

/** A page without a workshop, as its picture asks for it. */
export default function HomePage({ state, say }: { state: string; say: Say }) {
  const [first = ''] = state.split('-')
  return <>{pages[first]?.(say) ?? <Home say={say} />}</>
}

/** A device that has been in a workshop before, in two roles. */
function Seated({ children }: { children: ComponentChildren }) {
  const device = useContext(Device)
  return <Device.Provider value={{ ...device, settings: before }}>{children}</Device.Provider>
}
const before = createSettings(undefined)
for (const place of ['participant', 'console', 'spectator'] as const)
  before.keepSeat(place, { workshop: 'gallery-workshop', key: 'Z2FsbGVyeS1nYWxsZXJ5LQ' })
