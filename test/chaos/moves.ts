import type { Chance } from '../../rules/chance.ts'
import type { TableView } from '../../rules/view/views.ts'
import { deck } from '../play/deck.ts'
import { pause } from '../play/player.ts'
import type { Someone } from './someone.ts'

type Asked = readonly [act: string, carried: unknown]

/** Acts as long as this holds, at the pace of a quick person: mostly with sense, now and then without. */
export async function actOn(someone: Someone, goesOn: () => boolean): Promise<void> {
  const { chance, views } = someone
  const choose = views.own?.role === 'facilitator' ? leads : plays
  while (goesOn()) {
    await pause(chance.whole(20, 140))
    const { table } = someone.views
    if (!table || !goesOn()) continue
    // A phone asks on while its line is gone: what waits goes out later, in order.
    const asked = someone.ask(...choose(table, chance))
    if (chance.whole(0, 3) > 0) await Promise.race([asked, pause(1000)])
  }
}

function plays(table: TableView, chance: Chance): Asked {
  const dice = chance.whole(0, 99)
  if (dice < 6) return ['ready', { on: chance.whole(0, 1) === 0 }]
  if (dice < 9) return nonsense(chance)
  const doing = doings[table.step.name]
  return doing ? doing(table, chance) : ['ready', { on: dice % 2 === 0 }]
}

const doings: Partial<Record<string, (table: TableView, chance: Chance) => Asked>> = {
  goldenTip: (_table, chance) => ['giveTip', chance.whole(0, 3) === 0 ? {} : { words: sentence(chance) }],
  privacyDialogue: (_table, chance) => [
    'vote',
    { choice: chance.pick(['agree', 'disagree', 'unknown']), words: sentence(chance) },
  ],
  link: (table, chance) => links(table, chance),
}

function links({ cards, piles }: TableView, chance: Chance): Asked {
  const card = () => chance.pick(Object.keys(cards)) ?? 'none'
  const pile = Object.keys(piles)[chance.whole(0, 19)]
  const spot = { x: chance.whole(0, 1500), y: chance.whole(0, 900) }
  const ofCards: Asked[] = [
    ['lay', { cards: [card()], ...spot }],
    ['putWith', { cards: [card()], card: card() }],
    ['putInOrder', { cards: [card(), card()], under: card() }],
    ['undo', {}],
  ]
  if (pile === undefined) return chance.pick(ofCards)
  return chance.pick([
    ...ofCards,
    ['movePile', { pile, ...spot }],
    ['takeApart', { pile }],
    ['orderPile', { pile, by: 'variable' }],
  ] satisfies Asked[])
}

/** What nobody may, or what is not there: it has to be refused, and must not be found in any journal. */
function nonsense(chance: Chance): Asked {
  return chance.pick<Asked>([
    ['freeze', { on: true }],
    ['goTo', { step: 12 }],
    ['lay', { cards: ['nobodysCard'], x: 1, y: 1 }],
    ['noSuchAct', {}],
    ['removeSeat', { seat: 'f' }],
  ])
}

function leads(table: TableView, chance: Chance): Asked {
  return chance.pick<Asked>([
    ['freeze', { on: false }],
    ['freeze', { on: chance.whole(0, 3) === 0 }],
    ['showTimer', { on: chance.whole(0, 1) === 0 }],
    ['setMinutes', { step: 12, minutes: chance.whole(1, 40) }],
    ['noteText', { kind: 'parked', words: sentence(chance) }],
    ['tidy', { table: 't1' }],
    ['openStatement', { statement: chance.pick(statements) }],
    table.step.name === 'privacyDialogue' ? ['openBallots', {}] : ['ready', { on: true }],
  ])
}

const statements = deck.statements.map(({ id }) => id)

function sentence(chance: Chance): string {
  return `zin ${chance.whole(0, 1_000_000)}`
}
