import type { Milliseconds } from '../../../rules/units.ts'
import { localeOf } from '../../languages.ts'
import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'
import { Cuts } from './Cuts.tsx'
import { eveningOf, standing, type Evening as Stands } from './evening.ts'
import './lead.css'

/** How the whole evening stands: planned, spent, left, when it has to be over, and whether that fits. */
export function Evening({ desk, now }: { desk: Desk; now: Milliseconds }) {
  const { console, say, open } = desk
  const evening = eveningOf(console, now)
  const isShort = standing(evening) === 'short'
  return (
    <div class="desk-evening">
      <dl>
        <Figure name={say('console.allPlanned')} minutes={evening.planned} />
        <Figure name={say('console.allSpent')} minutes={evening.spent} />
        <Figure name={say('console.allLeft')} minutes={evening.isBegun ? evening.left : evening.needed} />
      </dl>
      <p>
        <End desk={desk} evening={evening} />
      </p>
      {isShort && (
        <Button wide onPress={() => open((there, close) => <Cuts desk={there} onClose={close} />)}>
          {say('console.cutButton')}
        </Button>
      )}
    </div>
  )
}

function Figure({ name, minutes }: { name: string; minutes: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{Math.round(minutes)}</dd>
    </div>
  )
}

type EndProps = { desk: Desk; evening: Stands }

/** "Done at 21:00, on time". */
export function End({ desk: { console, table, say }, evening }: EndProps) {
  const time = timeOf(evening.endAt, table.settings.language)
  if (console.endAt === undefined) return <>{say('console.endNow', { time })}</>
  const how = standing(evening)
  const count = Math.round(Math.abs(evening.short))
  return (
    <>
      <strong>{say('console.endAt', { time })}</strong>,{' '}
      {how === 'onTime'
        ? say('console.endOnTime')
        : say(how === 'short' ? 'console.endShort' : 'console.endOver', { count })}
    </>
  )
}

/** "21:00", by the clock of this device. */
export function timeOf(at: Milliseconds, language: string): string {
  const locale = localeOf(language)
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at)
}
