import type { OwnPerson } from '../../../rules/view/views.ts'
import { localeOf } from '../../languages.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Say } from '../../text.ts'

/** What only this device knows of its person: name, birth date and house number stand on no card. */
export function Sheet({
  person: { name, birth, houseNumber, outcome, sharedBy },
  say,
}: {
  person: OwnPerson
  say: Say
}) {
  return (
    <section class="paper ownSheet">
      <p class="ownSheet-intro">{say('participant.sheet.this')}</p>
      <div class="ownSheet-head">
        <h2 class="ownSheet-name">{name}</h2>
        {outcome && (
          <p class={`ownSheet-outcome card-${outcome}`}>
            <span class="card-outcome">
              <OutcomeShape outcome={outcome} /> {say(`outcome.${outcome}`)}
            </span>
          </p>
        )}
      </div>
      <dl>
        <div>
          <dt>{say('participant.sheet.born')}</dt>
          <dd>{written(birth)}</dd>
        </div>
        <div>
          <dt>{say('participant.sheet.house')}</dt>
          <dd>{houseNumber}</dd>
        </div>
      </dl>
      {sharedBy > 1 && <p>{say('participant.sheet.shared', { count: sharedBy - 1 })}</p>}
    </section>
  )
}

/** 1987-04-21 as "21 april 1987". */
function written(birth: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const locale = localeOf(pageLanguage())
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${birth}T00:00:00Z`))
}
