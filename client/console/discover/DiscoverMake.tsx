import { useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import { aboutWords, claimable, directionsInOrder } from '../../claim/claims.ts'
import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'

const nothing = { variable: '', group: '', how: '' }
type Picked = typeof nothing
type MakeProps = { desk: Desk; variables: readonly VariableId[] }

/** A claim that the group calls out: the same three choices as on a phone, in one line. */
export function DiscoverMake({ desk, variables }: MakeProps) {
  const { say, player } = desk
  const [picked, pick] = useState(nothing)
  const { variable, group, how } = picked
  const direction = directionsInOrder.find((one) => one === how)
  const isWhole = group !== '' && direction !== undefined
  return (
    <fieldset class="desk-choices desk-make">
      <legend class="unseen">{say('console.claimMake')}</legend>
      {choicesOf(desk, variables, variable).map(({ of, words, label }) => (
        <select
          key={of}
          aria-label={label}
          value={picked[of]}
          onChange={({ currentTarget: { value } }) => pick(withPicked(picked, of, value))}
        >
          <option value="">{label}</option>
          {words.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      ))}
      <Button
        blocked={player.blocked ?? (isWhole ? undefined : say('console.claimFirst'))}
        onPress={() => direction && void player.play('claim', { variable, group, direction })}
      >
        {say('console.claimSay')}
      </Button>
    </fieldset>
  )
}

type Choice = { of: keyof Picked; label: string; words: [string, string][] }

function choicesOf({ labels, say }: Desk, variables: MakeProps['variables'], variable: string): Choice[] {
  const comparable = variables.filter((one) => claimable(labels, one).length > 0)
  const groups = claimable(labels, variable)
  return [
    {
      of: 'variable',
      label: say('console.claimVariable'),
      words: comparable.map((one) => [one, labels.variables[one]?.title ?? one]),
    },
    {
      of: 'group',
      label: say('console.claimGroup'),
      words: groups.map((group) => [group, aboutWords({ variable, group }, labels).value]),
    },
    {
      of: 'how',
      label: say('console.claimHow'),
      words: directionsInOrder.map((one) => [one, say(`claim.how.${one}`)]),
    },
  ]
}

/** Another characteristic has other groups. */
function withPicked(picked: Picked, of: keyof Picked, value: string): Picked {
  return { ...picked, ...(of === 'variable' ? { group: '' } : {}), [of]: value }
}
