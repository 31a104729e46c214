import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import en from '../../../client/texts/en.json' with { type: 'json' }
import nl from '../../../client/texts/nl.json' with { type: 'json' }
import { stepsOf, type StepName } from '../../../rules/agenda.ts'
import { flat } from '../../gallery/flat.ts'
import { phone, visit, wall } from '../../gallery/visit.ts'
import { faultsOf, treeOf } from './tree.ts'

const gallery = visit(flat)
const folder = join(import.meta.dirname, 'heard')
const sizes = { participant: phone, console: wall, table: wall } as const
const texts = { nl, en }
type Language = keyof typeof texts

const steps = stepsOf('council').map(({ name }) => name)
const screens = ['participant', 'console', 'table'] as const
/** In English once for each kind of screen, and the phone in a few steps more. */
const inEnglish: readonly `${(typeof screens)[number]}/${StepName}`[] = [
  'participant/welcome',
  'participant/link',
  'participant/discover',
  'participant/privacyDialogue',
  'console/link',
  'table/link',
]
const all = [
  ...screens.flatMap((screen) => steps.map((step) => ({ screen, step, language: 'nl' as const }))),
  ...inEnglish.map((name) => {
    const [screen, step] = name.split('/')
    return { screen, step, language: 'en' as const }
  }),
]

// What is heard lies in `heard/`, to be read. After a change that is meant: LONG=1 npx vitest run --project browser
// test/play/access/heard -u, and read what changed.
it.each(all)('says $screen/$step in order, every part by its name ($language)', async (one) => {
  const { screen = '', step = '', language } = one
  const size = screen === 'participant' ? sizes.participant : sizes.console
  const page = await gallery.picture(`${screen}/${step}`, size, language)
  // Clocks run, and stand elsewhere in another part of the world.
  const tree = (await treeOf(page)).replace(/\b\d{1,2}:\d\d\b/g, '0:00')
  expect(faultsOf(tree)).toEqual([])
  // On the wall the title is what the room has to think about; the step is said as it begins.
  expect(screen === 'table' ? tree : titleOf(tree)).toContain(said(`step.${step}`, language))
  const file = join(folder, language, `${screen}.${step}.txt`)
  if (process.env['CI']) expect(existsSync(file)).toBe(true)
  await expect(tree).toMatchFileSnapshot(file)
  await page.context().close()
})

function titleOf(tree: string): string {
  return /heading "(.*)" \[level=1\]/.exec(tree)?.[1] ?? ''
}

function said(key: string, language: Language): string {
  return new Map(Object.entries(texts[language])).get(key) ?? key
}
