import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { root, textOf } from './tree.ts'

const { scripts } = JSON.parse(textOf('package.json'))

/** The rows of the table: number, promise, what holds it, what was measured. */
const rows = textOf('docs/promises.md')
  .split('\n')
  .filter((line) => /^\| F\d+ \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

const spansIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
const isTest = (span: string) => /^test\/[\w./-]+\.ts$/.test(span)
const scriptOf = (span: string) => /^npm run ([\w:]+)/.exec(span)?.[1]

describe('docs/promises.md', () => {
  it('has a row for each promise, F1 to F20', () => {
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, n) => `F${n + 1}`))
  })

  it.each(rows)(
    '%s names a test or a command, and all that it names is there',
    (_, _promise, heldBy = '') => {
      const spans = spansIn(heldBy)
      const tests = spans.filter(isTest)
      const commands = spans.flatMap((span) => scriptOf(span) ?? [])
      expect(tests.length + commands.length).toBeGreaterThan(0)
      expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([])
      expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
    },
  )

  it.each(rows)('%s says what was measured, and when', (_, _promise, _heldBy, measured = '') => {
    expect(measured).toMatch(/\d{4}-\d{2}-\d{2}/)
    expect(measured.replace(/\d{4}-\d{2}-\d{2}/g, '')).toMatch(/\d/)
  })
})
