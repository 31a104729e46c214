import type { SeenProfile } from '../../../rules/view/views.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import type { ProfileProps } from './Profile.tsx'

type Typed = NonNullable<SeenProfile['typical']>
type TypicalProps = ProfileProps & { typical: Typed }

/** The typical yellow person, point by point as on a form; then how many on this table are like that. */
export function Typical({ typical, profile, say, language }: TypicalProps) {
  const { points, of } = typical
  return (
    <section class="profile-sheet profile-form">
      <h2>
        <i class="profile-sign profile-work">
          <OutcomeShape outcome="work" />
        </i>
        <span>{say('profile.typical')}</span>
      </h2>
      <p>{say('profile.typicalHow')}</p>
      <ol class="profile-points" aria-live="polite">
        {Array.from({ length: of }, (_, n) => {
          const point = points[n]
          return (
            <li key={n} class={point ? 'profile-point' : 'profile-point profile-open'}>
              {point ? (
                <>
                  <span>
                    <DeckIcon id={point.icon} size={22} /> {point.title[language]}
                  </span>
                  <b>{point.words[language]}</b>
                </>
              ) : (
                <span class="unseen">{say('profile.notYet')}</span>
              )}
            </li>
          )
        })}
      </ol>
      {points.length === of && <Fits typical={typical} of={profile.of.work} say={say} />}
    </section>
  )
}

/** First guess, then count: a sign for every yellow person, filled for those who have all points. */
function Fits({ typical, of, say }: { typical: Typed; of: number; say: ProfileProps['say'] }) {
  const { fits, of: points } = typical
  if (fits === undefined) return <p class="profile-result">{say('profile.guessFits', { points })}</p>
  return (
    <div class="profile-result" role="status">
      <span class="profile-signs" aria-hidden="true">
        {Array.from({ length: of }, (_, n) => (
          <i key={n} class={n < fits ? 'profile-sign profile-work' : 'profile-sign profile-lacks'}>
            {n < fits && <OutcomeShape outcome="work" />}
          </i>
        ))}
      </span>
      <p>
        {fits === 0
          ? say('profile.fitsNone', { of, points })
          : say('profile.fits', { count: fits, of, points })}
      </p>
    </div>
  )
}
