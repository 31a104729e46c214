import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { root, textOf } from './tree.ts'

const { dependencies, devDependencies, scripts, license, version } = JSON.parse(textOf('package.json'))
const contributing = textOf('CONTRIBUTING.md')

/** The packages that have a line of their own: "- `name`: a sentence." */
const explained = [...contributing.matchAll(/^- `([^`]+)`: [A-Z].{15,}\.$/gm)].map(([, name = '']) => name)

describe('CONTRIBUTING.md', () => {
  it('says of each dependency in one sentence why it is there', () => {
    const packages = Object.keys({ ...dependencies, ...devDependencies })
    expect(explained.toSorted()).toEqual(packages.toSorted())
  })

  it('names every command', () => {
    const commands = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name))
    expect(commands.filter((name) => !contributing.includes(`npm ${wayOf(name)}`))).toEqual([])
  })
})

const wayOf = (name: string) => (['start', 'test'].includes(name) ? name : `run ${name}`)

describe('the papers', () => {
  it.each(['LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'publiccode.yml', '.ci/run'])('%s is there', (name) => {
    expect(existsSync(join(root, name))).toBe(true)
  })

  it('name one licence and one version', () => {
    expect(textOf('LICENSE')).toMatch(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
    expect(textOf('publiccode.yml')).toContain(`license: ${license}`)
    expect(textOf('publiccode.yml')).toContain(`softwareVersion: '${version}'`)
  })
})
