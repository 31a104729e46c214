import { describe, expect, it } from 'vitest'

import * as law from './law.ts'
import { read } from './reading.ts'
import { codeFiles, textOf } from './tree.ts'

const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
const packages: law.Packages = { play: Object.keys(dependencies), test: Object.keys(devDependencies) }
const house = codeFiles().map(read)

const laws: Record<string, law.Law> = {
  'imports go only where the house lets them': law.imports,
  'phaser and the sockets stay at home': law.homes,
  'phaser comes late': law.phaserComesLate,
  'the connection knows neither screen nor socket': law.connectionIsBlind,
  'the rules are pure': law.rulesArePure,
  'neither compiler nor linter is silenced': law.nothingIsSilenced,
  'casts stay at the edge of Phaser': law.castsOnlyAtPhaser,
  'files are short': law.filesAreShort,
  'nothing is postponed in a comment': law.nothingIsPostponed,
  'commands need no packages for tests': law.commandsRunAnywhere,
}

describe('the laws of the house', () => {
  it.each(Object.entries(laws))('%s', (_name, holds) => {
    expect(holds(house, packages)).toEqual([])
  })
})

/** The sins that a law finds in a house of a few planted files. */
function found(one: law.Law, planted: Record<string, string>): law.Sin[] {
  const files = Object.entries(planted).map(([path, text]) => read({ path, text }))
  return one(files, packages)
}

describe('the checker finds a planted import', () => {
  it.each([
    ['rules/a.ts', `import fs from 'node:fs'`],
    ['rules/a.ts', `import { nanoid } from 'nanoid'`],
    ['rules/a.ts', `import type { Room } from '../server/room.ts'`],
    ['rules/a.ts', `export * from '../client/text.ts'`],
    ['server/a.ts', `import { apply } from '../client/apply.ts'`],
    ['server/a.ts', `import { h } from 'preact'`],
    ['server/a.ts', `import fc from 'fast-check'`],
    ['client/a.ts', `import { play } from '../rules/play.ts'`],
    ['client/a.ts', `import { type Workshop } from '../rules/workshop.ts'`],
    ['client/a.ts', `export { play } from '../rules/play.ts'`],
    ['client/table/a.ts', `const rules = await import('../../rules/play.ts')`],
    ['client/a.ts', `import express from 'express'`],
    ['client/a.ts', `const rules = import.meta.glob('../rules/*.ts', { eager: true })`],
    ['client/a.ts', `await import(somewhere)`],
    ['decks/deal.ts', `import { sayIn } from '../client/text.ts'`],
  ])('%s: %s', (path, text) => {
    expect(found(law.imports, { [path]: text })).toHaveLength(1)
  })

  it('and lets honest ones pass', () => {
    const planted = {
      'rules/acts/a.ts': `import * as v from 'valibot'; import { rule } from '../rule.ts'`,
      'server/a.ts': `import { readFile } from 'node:fs/promises'; import { play } from '../rules/play.ts'`,
      'client/a.tsx': `import type { Workshop } from '../rules/workshop.ts'; import { useState } from 'preact/hooks'`,
      'test/a.ts': `import fc from 'fast-check'; import { play } from '../rules/play.ts'`,
    }
    expect(found(law.imports, planted)).toEqual([])
  })
})

describe('the checker finds what is not at home', () => {
  it.each([
    ['client/main.ts', `const game = await import('phaser')`],
    ['client/console/a.tsx', `import type { Scene } from 'phaser'`],
    ['client/connection.ts', `import { io } from 'socket.io-client'`],
    ['server/room.ts', `import type { Socket } from 'socket.io'`],
  ])('%s: %s', (path, text) => {
    expect(found(law.homes, { [path]: text })).toHaveLength(1)
  })

  it('phaser that comes with the first screen, along however many files', () => {
    const table = { 'client/table/Table.ts': `import * as Phaser from 'phaser'` }
    const show = (way: string) => ({
      'client/main.ts': `import './home/a.ts'`,
      'client/home/a.ts': way,
      ...table,
    })
    expect(found(law.phaserComesLate, show(`import { Table } from '../table/Table.ts'`))).toHaveLength(1)
    expect(found(law.phaserComesLate, show(`const table = () => import('../table/Table.ts')`))).toEqual([])
  })

  it('a connection that sees the screen, itself or through another file', () => {
    const helper = (text: string) => ({
      'client/connection.ts': `import { a } from './a.ts'`,
      'client/a.ts': text,
    })
    expect(found(law.connectionIsBlind, { 'client/connection.ts': 'window.close()' })).toHaveLength(1)
    expect(found(law.connectionIsBlind, helper('const key = localStorage.key'))).toHaveLength(1)
    expect(found(law.connectionIsBlind, helper(`import { h } from 'preact'`))).toHaveLength(1)
    expect(found(law.connectionIsBlind, helper('const outbox = { window: 3 }; given.document'))).toEqual([])
  })

  it('a command that needs a package for tests', () => {
    const planted = {
      'test/play/acts.ts': `import { server } from './server.ts'`,
      'test/play/server.ts': `import fc from 'fast-check'`,
    }
    expect(found(law.commandsRunAnywhere, planted)).toHaveLength(1)
  })
})

describe('the checker finds a planted word', () => {
  it.each([
    ['uses Math.random', 'rules/a.ts', 'Math.random()', law.rulesArePure],
    ['uses Date', 'rules/a.ts', 'const at = Date.now()', law.rulesArePure],
    ['uses Date', 'rules/a.ts', 'const at = new Date()', law.rulesArePure],
    ['uses crypto', 'rules/a.ts', 'const id = crypto.getRandomValues(a)', law.rulesArePure],
    ['says any', 'test/a.ts', 'const a = b as any', law.nothingIsSilenced],
    ['says any', 'server/a.ts', 'function f(a: any[]) {}', law.nothingIsSilenced],
    ['silences the compiler', 'client/a.ts', '// @ts-ignore\nf()', law.nothingIsSilenced],
    [
      'silences the linter',
      'client/a.ts',
      '// oxlint-disable-next-line no-console\nf()',
      law.nothingIsSilenced,
    ],
    ['casts with as', 'rules/a.ts', 'const a = b as Card', law.castsOnlyAtPhaser],
    ['postpones something', 'server/a.ts', '// TODO later', law.nothingIsPostponed],
    ['goes on for 201 lines', 'server/a.ts', 'f()\n'.repeat(201), law.filesAreShort],
  ])('%s in %s', (what, path, text, one) => {
    expect(found(one, { [path]: text })).toEqual([expect.stringContaining(what)])
  })

  it('and takes no text for code', () => {
    const text = `const said = 'Math.random() as any: new Date() TODO' as const; given.crypto\n`
    const planted = { 'rules/a.ts': text, 'client/table/a.ts': 'const scene = b as Scene' }
    expect(Object.values(laws).flatMap((one) => found(one, planted))).toEqual([])
  })
})
