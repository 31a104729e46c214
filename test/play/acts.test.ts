import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

import { acts } from '../../rules/acts/index.ts'

it('prints every act with who, when and the JSON Schema of what it carries, and nothing else', () => {
  const command = ['setup.mjs', 'run', 'test/play/acts.ts']
  const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  const told: { act: string; who: string[]; when: unknown; carries: unknown }[] = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(told.map(({ act }) => act)).toEqual(Object.keys(acts))
  expect(told.find(({ act }) => act === 'pseudonymise')).toMatchObject({
    who: ['participant', 'keyKeeper'],
    when: ['pseudonymise'],
    carries: { type: 'object', required: ['card', 'pseudonym'], additionalProperties: false },
  })
})
