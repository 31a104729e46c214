import { describe, expect, it } from 'vitest'

import { ask } from '../access/ask.ts'
import type { Language } from '../../rules/workshop.ts'
import { axeFaults } from './axe.ts'
import { deviceOf, laptop, phone, projector } from './devices.ts'
import { parts, walk, type Look } from './walk.ts'
import { pictures } from './pictures.ts'
import { doesNotFit } from './shots.ts'
import { visit } from './visit.ts'

/** Long enough for a part on a machine that does much else. */
const patience = 900_000
const partCount = 8

/** Every picture there is in one language, on a phone, a laptop and a projector. */
export function axeEverywhere(language: Language): void {
  const gallery = visit()
  describe.each(parts(pictures, partCount).map((some, part) => [part + 1, some] as const))(
    `every picture in ${language}, part %i of ${partCount}`,
    (_, some) => {
      it(
        'passes WCAG 2.2 AA and good practice on every device, as far as axe can tell',
        async () => {
          const { browser, address } = gallery
          expect(await walk(some, { browser, address, language }, everyDevice)).toEqual([])
        },
        patience,
      )
    },
  )
}

const everyDevice: Look = async (page, picture) => {
  const faults = await ask(page, 'namesLackWords')
  for (const device of [phone, laptop, projector]) {
    await page.setViewportSize(device)
    const found = await axeFaults(page)
    faults.push(...found.map((fault) => `${device.width}: ${fault}`))
    if (device === deviceOf(picture)) faults.push(...(await doesNotFit(page, picture)))
  }
  return faults
}
