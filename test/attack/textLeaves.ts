import { expect } from 'vitest'

import { contentOf } from '../play/download.ts'
import { cellsOf, expectText, voice, type Screens } from './textScreens.ts'

/** The harvest holds these words as words: on paper, as a table without formulas, and as data. */
export async function expectLeaves({ console }: Screens, shown: readonly string[]): Promise<void> {
  const { press, sees } = voice
  await press(console, 'console.harvest.button')
  await press(console, 'console.harvest.restIn')
  await sees(console, 'console.harvest.allSeen')
  await expectText(console, shown, '.a4-paper')
  const saved = async (key: 'console.harvest.csv' | 'console.harvest.json') => {
    const [download] = await Promise.all([console.waitForEvent('download'), press(console, key)])
    return contentOf(download)
  }
  const cells = cellsOf(await saved('console.harvest.csv'))
  for (const words of shown) expect(cells).toContain(/^[=+\-@]/.test(words) ? `'${words}` : words)
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  const data = await saved('console.harvest.json')
  expect(() => JSON.parse(data)).not.toThrow()
  for (const words of shown) expect(data).toContain(JSON.stringify(words).slice(1, -1))
}
