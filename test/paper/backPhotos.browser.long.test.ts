import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { paperCodes } from '../../rules/paperCodes.ts'
import { chanceFrom } from '../../rules/chance.ts'
import { visit } from '../gallery/visit.ts'
import { onPaper } from '../rules/acts/paper.ts'
import { cardWith } from './backCard.ts'
import { jpegOf } from './backJpeg.ts'
import { manners, photoOf } from './backPhoto.ts'

const gallery = visit()
const seed = 2026
const photos = 5
/** What reads photos, as the gallery serves it. */
const reader = `/@fs${join(import.meta.dirname, '../../client/console/paper/back/photo.ts')}`
let page: Page

beforeAll(async () => {
  page = await gallery.browser.newPage()
  await page.goto(gallery.address)
}, 60_000)
afterAll(() => page?.context().close())

/** What the console makes of a photo; undefined where it reads nothing. As text, so that the page itself imports. */
async function readIn(photo: Buffer): Promise<string | undefined> {
  const answer: unknown = await page.evaluate(`import('${reader}').then(async ({ readPhoto }) => {
    const bytes = Uint8Array.from(atob('${photo.toString('base64')}'), (sign) => sign.charCodeAt(0))
    return (await readPhoto(new Blob([bytes], { type: 'image/jpeg' }))).code
  })`)
  return typeof answer === 'string' ? answer : undefined
}

/** How many of these photos must be read, and none may be read as another card. */
const least = { calm: photos, usual: photos - 1, hard: 0 }

it.each(['calm', 'usual', 'hard'] as const)(
  `reads photos taken in a %s manner, from seed ${seed}`,
  async (manner) => {
    const chance = chanceFrom(seed)
    const codes = [...paperCodes(onPaper(4)).keys()].slice(0, photos)
    const wrong: string[] = []
    let right = 0
    for (const code of codes) {
      const read = await readIn(await jpegOf(page, photoOf(cardWith(code), manners[manner], chance)))
      if (read === code) right += 1
      else if (read !== undefined) wrong.push(`${code}: ${read}`)
    }
    process.stderr.write(`${manner}: ${right} of ${photos} photos read\n`)
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThanOrEqual(least[manner])
  },
  400_000,
)
