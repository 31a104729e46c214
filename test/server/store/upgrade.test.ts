import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import { expect, it } from 'vitest'

import { workshopFormat } from '../../../rules/workshop.ts'
import { lineOf } from '../../../server/store/lines.ts'
import { recovered, snapshotOf } from '../../../server/store/recover.ts'
import { newestFormat, upgraded } from '../../../server/store/upgrade.ts'
import { aWorkshop } from '../workshops.ts'

it('gives every table its own grid, wherever a play is kept', () => {
  const play = {
    piles: { p1: { table: 't1' }, p2: { table: 't2' }, p3: { table: 't1' } },
    tables: { t1: {}, t2: {} },
    grid: { rows: ['p3', 'p2', 'p1', 'gone'], columns: ['age'], sortedBy: { t1: 'age' } },
  }
  const grids = {
    t1: { rows: ['p3', 'p1'], columns: ['age'], sortedBy: 'age' },
    t2: { rows: ['p2'], columns: ['age'] },
  }
  const { grid: _grid, ...rest } = play
  const after = { ...rest, grids }
  expect(upgraded({ ...play, format: 1, checkpoints: { 3: play }, ends: { 4: play } }, 1)).toEqual({
    ...after,
    format: 2,
    checkpoints: { 3: after },
    ends: { 4: after },
  })
})

it('knows the one variable that sorted all tables at first', () => {
  const play = { piles: { p1: { table: 't1' } }, tables: { t1: {} } }
  const grid = { rows: ['p1'], columns: ['age'], sortedBy: 'age' }
  expect(upgraded({ ...play, format: 1, grid }, 1)).toMatchObject({ grids: { t1: { sortedBy: 'age' } } })
})

it('leaves a workshop of today, and grids by table, as they are', () => {
  const workshop = aWorkshop()
  expect(upgraded(workshop, newestFormat)).toBe(workshop)
  const grids = { t1: { rows: [], columns: [] } }
  expect(upgraded({ format: 1, tables: { t1: {} }, grids }, 1)).toMatchObject({ grids })
})

it('says of a later format that a later version wrote it', () => {
  const later = { ...snapshotOf(aWorkshop()), format: newestFormat + 1 }
  expect(recovered('workshop-one', lineOf(later))).toEqual({
    why: `a later version wrote it (format ${newestFormat + 1})`,
  })
})

it.each([
  ['a format that never was', { ...snapshotOf(aWorkshop()), format: 0 }],
  ['a snapshot that is no workshop', { format: newestFormat, seq: 0, state: { format: newestFormat } }],
  ['a workshop of another format than its snapshot', { ...snapshotOf(aWorkshop()), format: 1 }],
  ['no snapshot', [{ seq: 1 }]],
])('refuses %s in words', (_what, first) => {
  expect(recovered('workshop-one', lineOf(first))).toEqual({ why: expect.stringMatching(/^(it|its) /) })
})

/** The types of the rules by name, as they are written, without comments and spaces. */
function typesOfRules(): ReadonlyMap<string, { text: string; names: string[] }> {
  const types = new Map<string, { text: string; names: string[] }>()
  for (const file of readdirSync('rules').filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(`rules/${file}`, 'utf8')
    const { program, comments } = parseSync(file, source)
    const code = comments.reduce((text, { start, end }) => text.fill(' ', start, end), source.split(''))
    const keep = (name: string, { start, end }: { start: number; end: number }) => {
      const text = code.slice(start, end).join('')
      types.set(name, { text: text.replace(/\s+/g, ' '), names: text.match(/\w+/g) ?? [] })
    }
    new Visitor({
      TSTypeAliasDeclaration: (node) => keep(node.id.name, node),
      // A list of words from which a type is made; what a function or a shape does is not kept.
      VariableDeclarator(node) {
        if (node.id.type === 'Identifier' && node.init?.type === 'TSAsExpression') keep(node.id.name, node)
      },
    }).visit(program)
  }
  return types
}

const types = typesOfRules()

/** One word for the shape of what is kept: of the workshop and of every type that it is made of. */
function shapeOf(name: string): string {
  const seen = new Map<string, string>()
  const look = (one: string) => {
    const type = types.get(one)
    if (!type || seen.has(one)) return
    seen.set(one, type.text)
    type.names.forEach(look)
  }
  look(name)
  const texts = [...seen].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
}

/** The shape of the present format. */
const known = { format: 2, shape: '97b59a944d2078a0' }

it('makes whoever changes the shape of a workshop think of those that are kept already', () => {
  const now = { format: workshopFormat, shape: shapeOf('Workshop') }
  const advice =
    'The types of Workshop changed. Does a workshop that was kept before still mean the same (say, a new field that may ' +
    'be absent)? Then write the new shape into `known`. If not: raise workshopFormat (rules/workshop.ts), add a step to ' +
    'server/store/upgrade.ts, and keep a journal of the version before in test/server/store/earlier.'
  expect(now, advice).toEqual(known)
})

it('notices a changed type, however deep', () => {
  expect(shapeOf('Workshop')).not.toBe(shapeOf('Play'))
  expect(shapeOf('Grid')).not.toBe(shapeOf('KeptOrders'))
})
