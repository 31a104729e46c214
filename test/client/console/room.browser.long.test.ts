import { expect, it } from 'vitest'

import { flat } from '../../gallery/flat.ts'
import { pictures } from '../../gallery/pictures.ts'
import { patience, show } from '../../gallery/shots.ts'
import { visit } from '../../gallery/visit.ts'
import { hiddenIn, laptop } from './room.ts'

const gallery = visit(flat)

it.each(['nl', 'en'])(
  'every picture of the console fits a laptop of 1366 by 768 without scrolling, in %s',
  { timeout: 600_000 },
  async (language) => {
    const page = await gallery.browser.newPage(laptop)
    page.setDefaultTimeout(patience)
    const scrolling: string[] = []
    // What somebody unfolded may be longer than the screen; what lies there by itself may not.
    for (const picture of pictures.filter(
      ({ screen, state }) => screen === 'console' && !/^folded|^wrong/.test(state),
    )) {
      // A picture that cannot be made is told beside the others.
      const fault = await show(page, gallery.address, picture, language).catch(
        (error: Error) => error.message,
      )
      if (fault) scrolling.push(`${picture.state}: ${fault}`)
      for (const hidden of await hiddenIn(page)) scrolling.push(`${picture.state}: ${hidden}`)
    }
    expect(scrolling).toEqual([])
    await page.close()
  },
)
