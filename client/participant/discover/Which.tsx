import type { VariableId } from '../../../rules/workshop.ts'
import { Icon } from '../../parts/Icon.tsx'
import type { Screen } from '../../screen.ts'

type WhichProps = Pick<Screen, 'labels' | 'say'> & {
  variables: readonly VariableId[]
  variable: VariableId | undefined
  onChoose: (variable: VariableId) => void
}

/** One characteristic out of ten: the list that every phone knows, or one step on or back. */
export function Which({ variables, variable, labels, say, onChoose }: WhichProps) {
  const place = variable === undefined ? -1 : variables.indexOf(variable)
  const step = (by: number) => {
    const next = variables[(place + by + variables.length) % variables.length]
    if (next) onChoose(next)
  }
  return (
    <div class="which">
      <button type="button" class="button which-step" onClick={() => step(place < 0 ? 0 : -1)}>
        <Icon id="left" />
        <span class="unseen">{say('participant.deal.before')}</span>
      </button>
      <select
        aria-labelledby="discover-which"
        value={variable ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {variable === undefined && <option value="">{say('participant.discover.choose')}</option>}
        {variables.map((id) => (
          <option key={id} value={id}>
            {labels.variables[id]?.title ?? id}
          </option>
        ))}
      </select>
      <button type="button" class="button which-step" onClick={() => step(1)}>
        <Icon id="right" />
        <span class="unseen">{say('participant.deal.next')}</span>
      </button>
    </div>
  )
}
