import type { StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import {
  agreeing,
  choosing,
  counted,
  evaluating,
  noted,
  on,
  opened,
  others,
  ours,
  promised,
  shown,
  voting,
  waitingFor,
  withAgreed,
  withReasons,
  type More,
} from './dialogueSaid.ts'
import { after, picture, type Picture, type ScreenName } from './picture.ts'
import { played, type Wishes } from './states.ts'

const lesson: Wishes = { agenda: 'lesson', participants: 14, address: 'je' }

/** A picture of a step, with more done in it. */
function of(screen: ScreenName, step: StepName, wishes?: Wishes) {
  const start = picture(screen, '', step, wishes)
  return (state: string, more: More = (workshop) => workshop) => after(start, `${step}-${state}`, more)
}

/** The privacy dialogue, the wrap-up and the evaluation on a phone. */
export function dialogueOnPhone(): Picture[] {
  const dialogue = of('participant', 'privacyDialogue')
  const wrapUp = of('participant', 'wrapUp')
  const evaluation = of('participant', 'evaluation')
  const inClass = of('participant', 'evaluation', lesson)
  const first = 'Wees open over gegevens'
  return [
    dialogue('on', on('mistakes')),
    { ...dialogue('chosen', on('mistakes')), press: ['Weet ik niet'] },
    { ...dialogue('voted', on('mistakes')), press: ['Oneens', 'Stem'] },
    dialogue('reloaded', voting(6)),
    dialogue('opened', opened(6)),
    { ...dialogue('own', waitingFor('s2')), press: ['Weet ik niet', 'Stem'] },
    of('participant', 'privacyDialogue', { participants: 30 })('thirty', opened(30)),
    dialogue('nobody', opened(0)),
    { ...wrapUp('chosen'), press: [first] },
    { ...wrapUp('sentence'), press: [first, 'Verder'] },
    { ...wrapUp('sent'), press: [first, 'Verder', 'Stuur in'] },
    wrapUp('reloaded', choosing(6)),
    wrapUp('opened', (workshop) => promised(ours(6, 2)(workshop))),
    { ...evaluation('now'), press: ['Best goed'] },
    { ...inClass('class'), press: ['Best goed', 'Best goed'] },
    { ...inClass('words'), press: Array.from({ length: 5 }, () => 'Sla over') },
    evaluation('done', evaluating(6)),
    evaluation('closed', counted(6)),
    of('participant', 'welcome', lesson)('before'),
    { ...of('participant', 'welcome', lesson)('before-asked'), press: ['Beantwoord de vragen'] },
    of(
      'participant',
      'welcome',
      lesson,
    )('before-sent', (workshop) => played(workshop, 's2', 'evaluate', { before: { number: '2' } })),
  ]
}

/** The same on the wall. */
export function dialogueOnWall(): Picture[] {
  const dialogue = of('table', 'privacyDialogue')
  const wrapUp = of('table', 'wrapUp')
  const evaluation = of('table', 'evaluation')
  return [
    dialogue('on', on('mistakes')),
    dialogue('some', voting(6)),
    dialogue('some-agreed', (workshop) => voting(6)(agreeing(workshop, 2))),
    dialogue('opened', opened(6)),
    dialogue('turn', (workshop) => played(opened(6)(workshop), 'f', 'giveTurn', { seat: 's3' })),
    dialogue('reasons', withReasons),
    dialogue('agreed', withAgreed),
    dialogue('others', others()),
    dialogue('others-agreed', (workshop) => agreeing(others('mistakes')(workshop), 3)),
    of('table', 'privacyDialogue', { participants: 30 })('thirty', withAgreed),
    dialogue('nobody', opened(0)),
    wrapUp('bare', choosing(3)),
    wrapUp('tips', (workshop) => agreeing(noted(choosing(3)(workshop), 6), 2)),
    wrapUp('opened', ours(6, 2)),
    wrapUp('promised', (workshop) => promised(ours(6, 3)(workshop))),
    evaluation('some', evaluating(5)),
    evaluation('takeaways', (workshop) => shown(promised(counted(6)(workshop)), 'takeaway')),
    evaluation('promised', (workshop) => counted(6)(promised(workshop))),
  ]
}

/** The same on the console, with its lists folded and open. */
export function dialogueAtDesk(): Picture[] {
  const dialogue = of('console', 'privacyDialogue')
  const wrapUp = of('console', 'wrapUp')
  const evaluation = of('console', 'evaluation')
  const reasoned = (workshop: Workshop) => shown(opened(7)(workshop), 'reason', 2)
  return [
    dialogue('on', on('mistakes')),
    dialogue('some', voting(6)),
    dialogue('opened', withAgreed),
    dialogue('others', (workshop) => agreeing(others('openKey')(workshop), 3)),
    { ...dialogue('sheet-reasons', reasoned), press: ['Redenen'] },
    { ...dialogue('sheet-another', reasoned), press: ['Andere stelling'] },
    { ...dialogue('sheet-turns', reasoned), press: ['Wie vertelt?'] },
    { ...dialogue('sheet-agreed', withAgreed), press: ['Afspraken: 3'] },
    wrapUp('some', choosing(3)),
    wrapUp('opened', (workshop) => promised(ours(6, 3)(workshop))),
    { ...wrapUp('sheet-sentences', ours(0, 0)), press: ['Zinnen van de groep'] },
    evaluation('some', evaluating(5)),
    evaluation('four', counted(4)),
    evaluation('six', counted(6)),
    of('console', 'evaluation', lesson)('class', counted(14)),
    { ...evaluation('sheet-takeaways', counted(6)), press: ['Wat mensen meenemen'] },
  ]
}
