import { ask } from '../access/ask.ts'
import type { Language } from '../../rules/workshop.ts'
import { axeFaults } from './axe.ts'
import { deviceOf, laptop, phone, projector } from './devices.ts'
import { everyPicture } from './everywhere.ts'
import { doesNotFit, sizeTo } from './shots.ts'
import type { Look } from './walk.ts'

/** Every picture there is in one language, on a phone, a laptop and a projector. */
export function axeEverywhere(language: Language): void {
  everyPicture('passes WCAG 2.2 AA and good practice, as far as axe can tell', everyDevice, language)
}

const everyDevice: Look = async (page, picture) => {
  const faults = await ask(page, 'namesLackWords')
  for (const device of [phone, laptop, projector]) {
    await sizeTo(page, device)
    const found = await axeFaults(page)
    faults.push(...found.map((fault) => `${device.width}: ${fault}`))
    if (device === deviceOf(picture)) faults.push(...(await doesNotFit(page, picture)))
  }
  return faults
}
