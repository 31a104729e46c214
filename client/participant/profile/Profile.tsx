import { pageLanguage } from '../../parts/speech.ts'
import { Profile as Seen } from '../../rounds/profile/Profile.tsx'
import type { Screen } from '../../screen.ts'
import Calm from '../Calm.tsx'
import { AnswerBar } from '../selection/AnswerBar.tsx'

/** The picture of the big screen, small; at the question three big buttons. Nobody is asked about themselves. */
export default function Profile(screen: Screen) {
  const { profile } = screen.table
  if (!profile) return <Calm {...screen} />
  const { question } = profile
  return (
    <>
      <Seen profile={profile} say={screen.say} language={pageLanguage()} />
      {question && <AnswerBar screen={screen} question={{ ...question, text: question.statement }} />}
    </>
  )
}
