import type { ProfileVerdict } from '../../../rules/view/views.ts'
import type { IconId } from '../../parts/Icon.tsx'

export const verdictsInOrder = ['right', 'missed', 'called'] as const satisfies readonly ProfileVerdict[]

/** Right or wrong is told by sign and word, and by no colour. */
export const verdictSigns: Readonly<Record<ProfileVerdict, IconId>> = {
  right: 'check',
  missed: 'close',
  called: 'close',
}
