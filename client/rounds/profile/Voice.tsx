import { OutcomeShape } from '../../parts/CardFace.tsx'
import type { ProfileProps } from './Profile.tsx'

/** Somebody about whom the rule is wrong, in the first person; one at a time. */
export function Voice({ profile: { voice }, say, language }: ProfileProps) {
  if (!voice) return <section class="profile-sheet profile-result">{say('profile.noVoice')}</section>
  const { number, outcome, sentences, place, of } = voice
  return (
    <section class="profile-sheet profile-voice" aria-live="polite">
      <header>
        <h2>{say('profile.voices')}</h2>
        <p>{say('profile.voiceOf', { place, of })}</p>
      </header>
      <blockquote key={place}>
        {sentences.map((sentence) => (
          <p key={sentence.nl}>{sentence[language]}</p>
        ))}
        <p class={`profile-still profile-${outcome}`}>
          <OutcomeShape outcome={outcome} /> <b>{say(`profile.voice.${outcome}`)}</b>
        </p>
      </blockquote>
      <footer>
        <b class="stamped">{number ?? say('profile.noNumber')}</b>
        <span>{say(outcome === 'work' ? 'profile.ruleSaid.noWork' : 'profile.ruleSaid.work')}</span>
      </footer>
    </section>
  )
}
