import type { SeenProfile } from '../../../rules/view/views.ts'
import type { Language } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import { Asked } from './Asked.tsx'
import { Rule } from './Rule.tsx'
import { Typical } from './Typical.tsx'
import { Voice } from './Voice.tsx'
import './profile.css'

export type ProfileProps = { profile: SeenProfile; say: Say; language: Language; big?: boolean }

/** The round about the profile as it stands now: one picture, and under it whom it is about. */
export function Profile(props: ProfileProps) {
  const { profile, say, language, big = false } = props
  const { typical, rule, question, stage } = profile
  return (
    <article class={`profile profile-${stage}${big ? ' profile-big' : ''}`}>
      {typical && <Typical {...props} typical={typical} />}
      {rule && <Rule {...props} rule={rule} />}
      {stage === 'voices' && <Voice {...props} />}
      {question && <Asked {...props} question={question} />}
      <footer class="profile-foot">
        {stage !== 'question' && <About profile={profile} say={say} />}
        <p class="profile-onePerson">{profile.onePerson[language]}</p>
      </footer>
    </article>
  )
}

/** Who is counted: people that are made up, as they lie on the table or as they were dealt. */
function About({ profile: { as, unclear }, say }: Pick<ProfileProps, 'profile' | 'say'>) {
  return (
    <p>
      {say('profile.made')} {say(as === 'rows' ? 'profile.asRows' : 'profile.asDealt')}
      {unclear > 0 && ` ${say('profile.unclear', { count: unclear })}`}
    </p>
  )
}
