import type { Settings } from '../../rules/workshop.ts'
import { Tick } from '../parts/Tick.tsx'
import type { Say } from '../text.ts'

type Variant = Settings['variant']
type WhiteProps = { say: Say; variant: Variant; onChange: (variant: Variant) => void }

/** For groups that can take a step more: the colour on one card alone, until the others are linked to it. */
export function White({ say, variant, onChange }: WhiteProps) {
  const on = variant === 'whiteCards'
  return (
    <Tick on={on} onPress={() => onChange(on ? 'classic' : 'whiteCards')}>
      <strong>{say('home.start.white')}</strong>
      <br />
      {say('home.start.whiteHelp')}
    </Tick>
  )
}
