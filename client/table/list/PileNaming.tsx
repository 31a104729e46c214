import type { PileName } from '../../../rules/workshop.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { pileName } from '../words.ts'
import { namesFor, type PileItem } from './items.ts'

const kinds = ['pseudonym', 'outcome', 'variable', 'register', 'holder'] as const

/** What the group calls a pile: one of the words that stand on its cards. */
export function PileNaming({ item: { pile, cards, name }, ...screen }: Screen & { item: PileItem }) {
  const { labels, say } = screen
  const { play, told, blocked } = usePlay(screen)
  const names = namesFor(cards, labels)
  const same = (one: PileName) => JSON.stringify(one) === JSON.stringify(name)
  const onChoose = (place: string) => {
    const chosen = names[Number(place)]
    void play('namePile', { pile, name: place === '' || !chosen ? { as: 'nothing' } : chosen })
  }
  return (
    <label class="naming">
      <span id={`naming-${pile}`}>{say('list.name')}</span>
      <select
        aria-labelledby={`naming-${pile}`}
        disabled={blocked !== undefined}
        value={name ? String(names.findIndex(same)) : ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{say('list.noName')}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={say(`list.by.${kind}`)}>
            {names.map(
              (one, place) =>
                one.as === kind && <option value={String(place)}>{pileName(screen, one)}</option>,
            )}
          </optgroup>
        ))}
      </select>
      <Notice tone={told.tone}>{told.text}</Notice>
    </label>
  )
}
