import { rounds, type StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { after, picture, type Picture } from './picture.ts'
import { played } from './states.ts'

const minute = 60_000

/** An evening on which every step so far took a little longer than planned, with so many minutes to go. */
function late(left: number): (workshop: Workshop) => Workshop {
  return (workshop) => {
    const { agenda, step, stepStartedAt, lastActAt } = workshop
    const lasted = agenda.map((one, n) =>
      n < step ? { ...one, spent: (one.minutes + (n % 3)) * minute } : one,
    )
    const spent = lasted.reduce((sum, one) => sum + (one.spent ?? 0), 0)
    return { ...workshop, agenda: lasted, begunAt: stepStartedAt - spent, endAt: lastActAt + left * minute }
  }
}

const timed = (workshop: Workshop) => played(workshop, 'f', 'showTimer', { on: true })
/** Everything in the box, and mistakes put on it to practise on. */
const practising = (workshop: Workshop) =>
  played(played(workshop, 'f', 'doItForThem', {}), 'f', 'addSlips', {})
const withRounds = (workshop: Workshop) =>
  rounds.reduce((now, round) => played(now, 'f', 'addRound', { round }), workshop)

/** The agenda as it is changed, an evening that runs late, help, and mistakes to practise on. */
export function leadAtDesk(): Picture[] {
  const on = (state: string, step: StepName, press: readonly string[]): Picture => ({
    ...picture('console', state, step, { choice: 'workHistory' }),
    press,
  })
  const running = after(picture('console', '', 'link'), 'late', late(52))
  return [
    running,
    { ...running, state: 'sheet-cuts', press: ['Wat kan weg?'] },
    {
      ...after(picture('console', '', 'link'), 'sheet-cuts-all', late(12)),
      press: ['Wat kan weg?'],
    },
    on('sheet-plan', 'welcome', ['Pas het programma aan']),
    on('sheet-plan-reveal', 'reveal', ['Pas het programma aan', 'Afronding']),
    on('sheet-help', 'link', ['Hulp']),
    on('sheet-help-question', 'link', ['Hulp', 'Dit is toch gewoon fraude zoeken?']),
    on('sheet-help-upset', 'link', ['Hulp', 'Iemand heeft het moeilijk']),
    on('wrong', 'link', ['Als het misgaat']),
    after(picture('console', '', 'reveal'), 'all-rounds', withRounds),
    after(picture('console', '', 'collect'), 'practice', practising),
  ]
}

/** The time on the wall, calm until the end; and mistakes to practise on, said openly. */
export function leadOnWall(): Picture[] {
  return [
    after(picture('table', '', 'pause'), 'timer', timed),
    after(picture('table', '', 'link'), 'timer-link', timed),
    after(picture('table', '', 'reveal'), 'timer-reveal', timed),
    after(picture('table', '', 'collect'), 'practice', practising),
  ]
}
