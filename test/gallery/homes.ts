import type { SayKey } from '../../client/text.ts'
import type { Picture } from './picture.ts'
import { said } from './said.ts'

const on = (state: string, ...press: SayKey[]): Picture => ({
  screen: 'home',
  state,
  seat: '',
  press: press.map((key) => said(key)),
})

/** Every page that one sees before or after a workshop, and what they say when something is not possible. */
export const homes: readonly Picture[] = [
  on('start'),
  on('start-two', 'home.pair'),
  on('start-short', 'home.join.button'),
  on('back'),
  on('invited'),
  on('invited-locked', 'home.join.button'),
  on('invitedAgain'),
  on('guard'),
  on('nobody'),
  on('pairing'),
  on('pairing-locked', 'home.pairing.button'),
  on('awaits'),
  on('erased'),
  on('deck', 'home.deck'),
  on('lead', 'home.start'),
  on('lead-word', 'home.start', 'home.word.show'),
  on('lead-file', 'home.start', 'home.start.file'),
  on('lead-white', 'home.start', 'home.start.white'),
  on('lead-origin', 'home.start', 'home.start.origin'),
  on('practice', 'home.practice'),
  on('practice-refused', 'home.practice', 'home.practice.button'),
  on('regain', 'home.regain'),
  on('regain-none', 'home.regain', 'home.regain.button'),
]
