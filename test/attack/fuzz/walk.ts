import { stepNames, type Step, type StepName } from '../../../rules/agenda.ts'
import { agendaFrom, builtIn } from '../../../rules/agendaFile.ts'
import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import { play } from '../../../rules/play.ts'
import { leaders } from '../../../rules/who.ts'
import type { SeatId, Settings, Workshop } from '../../../rules/workshop.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { deck } from '../../play/deck.ts'
import { doneByAll, givenFor } from '../../play/table.ts'
import { peopled } from '../matrixCast.ts'
import { sightOf } from '../matrixStages.ts'
import { faultsOf } from './soundness.ts'
import { validAct } from './valid.ts'

/** How a walk went: the acts that were kept, every step that was on, and what was wrong on the way. */
export type Walk = { workshop: Workshop; kept: Record<string, number>; steps: string[]; faults: string[] }

/** Steps begin again and people go more often than they do where acts are spoilt. */
const rareOnceIn = 8

const settingsFor = (chance: Chance): Partial<Settings> => ({
  agenda: chance.pick(['council', 'lesson', 'demo']),
  variant: chance.pick(['classic', 'whiteCards']),
  origin: chance.pick(['yes', 'no']) === 'yes',
  ...(chance.whole(0, 2) === 0 ? { rehearsal: true, simulated: 6 } : {}),
})

/** Any order of steps that a file with an agenda may hold. */
function anyAgenda(chance: Chance): Step[] {
  const later = stepNames.filter((name) => name !== 'welcome')
  const names: StepName[] = chance.shuffled(later).slice(0, chance.whole(1, 12))
  const inOrder = chance.whole(0, 3) > 0 ? later.filter((name) => names.includes(name)) : names
  const steps = [...inOrder, ...chance.pick([[], ['pause'], ['pause', 'dataQuality']] as const)].reduce<
    Step[]
  >(
    (before, name) => {
      const longer = [...before, { name, minutes: 5 }]
      return 'faults' in agendaFrom({ ...builtIn('lesson'), steps: longer }) ? before : longer
    },
    [{ name: 'welcome', minutes: 3 }],
  )
  return steps
}

/** A workshop of any kind, with an agenda of its own now and then. */
function anyWorkshop(chance: Chance, seed: number): Workshop {
  const { workshop } = peopled(settingsFor(chance), 0, seed)
  return chance.whole(0, 1) === 0 ? workshop : { ...workshop, agenda: anyAgenda(chance) }
}

/** Somebody plays something that their own view says they may, as often as told; what they carry is made of what they see. */
export function walked(seed: number, acts: number, perStep: number): Walk {
  const chance = chanceFrom(seed)
  const walk: Walk = {
    workshop: anyWorkshop(chance, seed),
    kept: {},
    steps: [],
    faults: [],
  }
  for (let n = 0; n < acts; n++) {
    if (n % perStep === perStep - 1) turned(walk, chance)
    else once(walk, chance)
  }
  return walk
}

function once(walk: Walk, chance: Chance): void {
  const { workshop } = walk
  const seat = chance.pick(Object.keys(workshop.seats))
  const { act, carried } = validAct(sightOf(workshop, seat), chance, rareOnceIn)
  const next = play(workshop, seat, act, carried, givenFor(workshop))
  if (typeof next === 'string') return
  walk.kept[act] = (walk.kept[act] ?? 0) + 1
  walk.workshop = next
}

/** Everybody does what there is to do, all is looked at, and who leads goes on, or somewhere else. */
function turned(walk: Walk, chance: Chance): void {
  const name = stepName(walk.workshop)
  walk.steps.push(name)
  if (chance.whole(0, 1) === 0) walk.workshop = quieted(walk)
  walk.faults.push(...faultsOf(walk.workshop, deck).map((fault) => `${name}: ${fault}`))
  walk.workshop = onward(walk.workshop) ?? walk.workshop
}

const stepName = ({ agenda, step }: Workshop) => agenda[step]?.name ?? ''

/** Simulated participants finish the step, as far as nothing holds them back. */
function quieted({ workshop, faults }: Walk): Workshop {
  try {
    return doneByAll(workshop)
  } catch (error) {
    faults.push(`${stepName(workshop)}: a simulated participant was refused: ${String(error)}`)
    return workshop
  }
}

/** To the next step, by whoever leads; undefined at the end, and where nobody can. */
export function onward(workshop: Workshop): Workshop | undefined {
  const [lead] = leaders(workshop)
  if (!lead || workshop.step >= workshop.agenda.length - 1) return undefined
  const next = play(workshop, lead[0], 'goTo', { step: workshop.step + 1 }, givenFor(workshop))
  return typeof next === 'string' ? undefined : next
}

/** From here to the last step: which steps were on, and whether the end was reached and can be seen. */
export function toTheEnd(from: Workshop): { workshop: Workshop; isEnd: boolean } {
  let workshop = from
  for (let next = onward(workshop); next; next = onward(workshop)) {
    workshop = next
    lookedAt(workshop)
  }
  return { workshop, isEnd: workshop.step === workshop.agenda.length - 1 }
}

/** Every view there is; a bug in one of them throws. */
function lookedAt(workshop: Workshop): void {
  tableView(workshop, deck)
  consoleView(workshop, deck, new Set<SeatId>())
  for (const seat of Object.keys(workshop.seats)) ownView(workshop, seat)
}
