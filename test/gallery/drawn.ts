// Says of every component of the client which picture of the gallery draws it first. This renews the record:
//
//   npm run drawn > test/gallery/drawn.json

import { openBrowser } from '../browser.ts'
import { flat } from './flat.ts'
import { openGallery } from './server.ts'
import { drawnIn } from './walkDrawn.ts'

const gallery = await openGallery()
const browser = await openBrowser(flat)
try {
  console.log(JSON.stringify(await drawnIn(browser, gallery.address), null, 2))
} finally {
  await browser.close()
  await gallery.close()
}
