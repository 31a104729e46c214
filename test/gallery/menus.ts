import type { StepName } from '../../rules/agenda.ts'
import { picture, type Picture } from './picture.ts'
import { said } from './said.ts'

const menu = said('participant.menu')
const cloth = said('participant.link.cloth')
const phone = (state: string, step: StepName, ...press: string[]): Picture => ({
  ...picture('participant', state, step),
  press,
})

/** What lies behind the buttons that are on every screen, and what is said when nothing can be kept. */
export const menus: readonly Picture[] = [
  phone('menu', 'link', menu),
  phone('menu-leave', 'link', menu, said('participant.leave')),
  phone('aloud-none', 'welcome', said('aloud.read')),
  phone('cloth', 'link', cloth),
  phone('cloth-near', 'link', cloth, said('canvas.nearer')),
  { ...picture('console', 'unsaved', 'link'), unsaved: true },
]
