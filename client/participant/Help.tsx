import { OutcomeShape } from '../parts/CardFace.tsx'
import type { Screen } from '../screen.ts'

/** What the signs on the cards mean. */
export function Help({ say, labels, table }: Pick<Screen, 'say' | 'labels' | 'table'>) {
  const isWhite = table.settings.variant === 'whiteCards'
  const colours = ['work', 'noWork', ...(isWhite ? (['white'] as const) : [])] as const
  return (
    <section class="help">
      <h3>{say('participant.help')}</h3>
      <ul>
        {colours.map((outcome) => (
          <li key={outcome}>
            <span class={`help-sign help-${outcome}`}>
              <OutcomeShape outcome={outcome} />
            </span>
            {say(`participant.help.${outcome}`)}
          </li>
        ))}
        {Object.entries(labels.holders).map(([id, { label, help }]) => (
          <li key={id}>
            <span class={`card-source help-source source-${id}`}>{label}</span>
            {help}
          </li>
        ))}
        <li>
          <b class="stamped">482</b>
          {say('participant.help.number')}
        </li>
      </ul>
    </section>
  )
}
