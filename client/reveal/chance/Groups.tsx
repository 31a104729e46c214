import type { SeenChance } from '../../../rules/view/figures.ts'
import type { Say } from '../../text.ts'
import { differenceOf, wayOf } from './marks.ts'
import { wayWords } from './said.ts'
import { Head } from '../Head.tsx'

type GroupsProps = { chance: SeenChance; label: string; say: Say }

/** All groups as a table. */
export function Groups({ chance, label, say }: GroupsProps) {
  const { groups, of } = chance
  const heads = [
    say('reveal.chance.number'),
    say('reveal.chance.yellowOf', { of }),
    say('reveal.chance.greenOf', { of }),
    say('reveal.chance.difference'),
  ]
  return (
    <table class="chance-table">
      <caption>{label}</caption>
      <Head words={heads} />
      <tbody>
        {groups.map((group, n) => (
          <tr key={n}>
            <th scope="row">{n + 1}</th>
            <td>{group.work}</td>
            <td>{group.noWork}</td>
            <td>{wayWords(wayOf(differenceOf(group)), say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
