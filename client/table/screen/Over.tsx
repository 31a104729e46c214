import type { Screen } from '../../screen.ts'

/** What lies over any step: a rehearsal, a look back, and the veil of a freeze. */
export function Over({ screen: { table, say } }: { screen: Screen }) {
  return (
    <div class="wall-ribbons" role="status">
      {table.settings.rehearsal && <p class="wall-ribbon wall-ribbon-rehearsal">{say('rehearsal.banner')}</p>}
      {table.lookingBack && (
        <p class="wall-ribbon wall-ribbon-back">
          {say('table.lookingBack', { step: say(`step.${table.step.name}`) })}
        </p>
      )}
      {table.practice !== undefined && (
        <p class="wall-ribbon">{say('table.practice', { count: table.practice })}</p>
      )}
      {table.frozen && (
        <div class="wall-veil">
          <div class="wall-veil-note">
            <p class="wall-veil-title">{say('table.frozen')}</p>
            <p>{say('table.frozenLine')}</p>
          </div>
        </div>
      )}
    </div>
  )
}
