import type { Labels } from '../../rules/deck.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { Say, SayKey } from '../text.ts'

type WhiteProps = {
  table: Pick<TableView, 'settings'>
  labels: Labels
  say: Say
  says: Extract<SayKey, `${string}.white.${string}`>
  /** How it looks where it stands. */
  looks?: string
}

/** What white means, in the variant of white cards alone. */
export function White({ table, labels, say, says, looks }: WhiteProps) {
  if (table.settings.variant !== 'whiteCards') return null
  const register = labels.registers[labels.outcomeRegister]?.label ?? ''
  return <p class={looks}>{say(says, { register })}</p>
}
