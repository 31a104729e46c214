import type { SeenProfile } from '../../../rules/view/views.ts'
import type { Outcome } from '../../../rules/workshop.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { outcomesInOrder } from '../../table/words.ts'
import type { ProfileProps } from './Profile.tsx'
import { verdictsInOrder, verdictSigns } from './verdicts.ts'

type Ruled = NonNullable<SeenProfile['rule']>
type RuleProps = ProfileProps & { rule: Ruled }

/** A simple rule, held against everybody on the table: yellow beside green, each with their points. */
export function Rule({ rule, profile, say, language, big = false }: RuleProps) {
  const { from, points, people, counts } = rule
  return (
    <section class="profile-sheet profile-rule">
      <h2>{say('profile.rule', { from, of: points.length })}</h2>
      {counts ? (
        <Counts counts={counts} of={people.length} say={say} />
      ) : (
        <p class="profile-result">{say('profile.guessRule')}</p>
      )}
      <ul class="profile-legend" aria-label={say('profile.pointsOf')}>
        {points.map(({ variable, icon, words }) => (
          <li key={variable}>
            <DeckIcon id={icon} size={22} /> {words[language]}
          </li>
        ))}
      </ul>
      <div class="profile-both" style={{ '--rows': Math.max(profile.of.work, profile.of.noWork) }}>
        {outcomesInOrder.map((outcome) => (
          <People key={outcome} of={outcome} rule={rule} say={say} language={language} />
        ))}
      </div>
      {!big && <p class="profile-soft">{say('profile.total', { ...profile.of })}</p>}
    </section>
  )
}

function Counts({
  counts,
  of,
  say,
}: {
  counts: NonNullable<Ruled['counts']>
  of: number
  say: RuleProps['say']
}) {
  return (
    <ul class="profile-counts" aria-live="polite">
      {verdictsInOrder.map((verdict) => (
        <li key={verdict} class={`profile-is-${verdict}`}>
          <strong>{counts[verdict]}</strong>
          <span>{say(`profile.count.${verdict}`, { of })}</span>
        </li>
      ))}
    </ul>
  )
}

type PeopleProps = Pick<RuleProps, 'rule' | 'say' | 'language'> & { of: Outcome }

/** A table of the people of one colour: a tick for every point, how many, what the rule says, and whether it is so. */
function People({ of, rule: { points, people, counts }, say, language }: PeopleProps) {
  const alike = people.filter(({ outcome }) => outcome === of)
  return (
    <table class={counts ? 'profile-judged' : undefined}>
      <caption class={`profile-${of}`}>
        <OutcomeShape outcome={of} /> {say(`outcome.${of}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('profile.head.number')}</th>
          {points.map(({ variable, icon, words }) => (
            <th key={variable} scope="col">
              <DeckIcon id={icon} size={22} />
              <span class="unseen">{words[language]}</span>
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{say('profile.head.says')}</span>
          </th>
          {counts && (
            <th scope="col">
              <span class="unseen">{say('profile.head.verdict')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {alike.map((person, n) => (
          <Person key={n} person={person} say={say} />
        ))}
      </tbody>
    </table>
  )
}

function Person({ person, say }: { person: Ruled['people'][number]; say: RuleProps['say'] }) {
  const { number, points, called, verdict } = person
  return (
    <tr class={verdict && `profile-is-${verdict}`}>
      <th scope="row">{number ?? say('profile.noNumber')}</th>
      {points.map((has, n) => (
        <td key={n} class="profile-has">
          {has && <Icon id="check" />}
          <span class="unseen">{say(has ? 'profile.has' : 'profile.lacks')}</span>
        </td>
      ))}
      <td class="profile-says">
        {say(called ? 'profile.says.work' : 'profile.says.noWork', { count: points.filter(Boolean).length })}
      </td>
      {verdict && (
        <td class="profile-verdict">
          <Icon id={verdictSigns[verdict]} /> {say(`profile.verdict.${verdict}`)}
        </td>
      )}
    </tr>
  )
}
