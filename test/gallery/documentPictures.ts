// Takes every picture in the documents anew, as the screens are now:
//
//   npm run pictures

import { join } from 'node:path'

import { openBrowser } from '../browser.ts'
import { deviceOf } from './devices.ts'
import { documented } from './documented.ts'
import { pictures } from './pictures.ts'
import { openGallery } from './server.ts'
import { patience, show } from './shots.ts'
import { nameOf } from './walk.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')
/** Until the cards lie on the cloth and the dots stand still, in milliseconds. */
const settled = 3000

const gallery = await openGallery()
const browser = await openBrowser()
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(patience)
  for (const [file, name] of Object.entries(documented)) {
    const picture = pictures.find((one) => nameOf(one) === name)
    if (!picture) throw new Error(`${file}: the gallery has no ${name}`)
    await page.setViewportSize(deviceOf(picture))
    await show(page, gallery.address, picture)
    await page.waitForTimeout(settled)
    await page.screenshot({ path: join(folder, file) })
    console.log(`docs/pictures/${file}: ${name}`)
  }
} finally {
  await browser.close()
  await gallery.close()
}
