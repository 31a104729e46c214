import type { SeenProfile } from '../../../rules/view/views.ts'
import { Counts } from '../../reveal/selection/Question.tsx'
import type { ProfileProps } from './Profile.tsx'

type Question = NonNullable<SeenProfile['question']>
type AskedProps = ProfileProps & { question: Question }

/** Who may see such a score, and who may say no: a question for the talk, and a statement to answer. */
export function Asked({ question, say, language, big = false }: AskedProps) {
  const { statement, answered, counts, advice } = question
  return (
    <section class="profile-sheet profile-asked">
      <p class="profile-talk">{say('profile.question')}</p>
      <h2>{statement[language]}</h2>
      {counts ? (
        <Counts counts={counts} say={say} />
      ) : (
        <p class="profile-wait" role="status">
          {big && say('reveal.question.wait')} {say('reveal.question.answered', { count: answered })}
        </p>
      )}
      {advice && <Advice advice={advice} say={say} language={language} />}
    </section>
  )
}

type AdviceProps = Pick<AskedProps, 'say' | 'language'> & { advice: NonNullable<Question['advice']> }

function Advice({ advice: { title, text, place }, say, language }: AdviceProps) {
  const [chapter = ''] = place.chapter.split(' ')
  return (
    <aside class="profile-advice">
      <h3>
        {say('profile.advice')} {title[language]}
      </h3>
      <p>{text[language]}</p>
      <p class="profile-soft">
        {say('reveal.place', { chapter, where: place.where[language], page: place.page })}
      </p>
    </aside>
  )
}
