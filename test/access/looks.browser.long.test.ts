import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'

import { visit } from '../gallery/visit.ts'
import { ask } from './ask.ts'
import type { Looks } from './page/looks.ts'

/** A mistake made on purpose, its mended twin, and what has to find it. */
const planted: readonly [keyof Looks, string, string][] = [
  ['tooWide', '<div style="width: 2000px; height: 9px"></div>', '<div style="width: 200px">words</div>'],
  [
    'cutTexts',
    '<p style="width: 60px; overflow: hidden; white-space: nowrap">a long line of words</p>',
    '<p style="width: 60px; overflow: hidden">a long line of words</p>',
  ],
  [
    'cutTexts',
    '<div style="height: 20px; overflow: clip"><p>one</p><p>two</p></div>',
    '<div style="height: 20px; overflow: auto"><p>one</p><p>two</p></div>',
  ],
  ['cutTexts', '<p style="margin-left: -40px">before the page</p>', '<p>on the page</p>'],
  [
    'cutTexts',
    '<div style="height: 40px; overflow: auto"><p style="margin-top: -60px">before what scrolls</p></div>',
    '<div style="height: 90px; overflow: auto"><div style="height: 40px; overflow: auto; scroll-snap-type: y mandatory"><p style="height: 90px">scrolled past</p><p style="height: 200px; scroll-snap-align: start">and on</p></div></div>',
  ],
  [
    'overlappingTexts',
    '<p style="height: 20px">one line</p><p style="margin-top: -20px">another</p>',
    '<p style="height: 20px">one line</p><p>another</p>',
  ],
  [
    'overlappingTexts',
    '<p style="height: 20px">one line</p><div style="margin-top: -20px"><b>another</b></div>',
    '<p style="height: 20px">one line</p><div style="margin-top: -20px; position: relative; background: white"><b>another</b></div>',
  ],
  [
    'smallTargets',
    '<button style="width: 30px; height: 60px; padding: 0">x</button>',
    '<button style="width: 44px; height: 60px">x</button>',
  ],
  ['smallTargets', '<a href="#x">alone</a>', '<p>Within a sentence <a href="#x">a link</a> is as high.</p>'],
  [
    'moving',
    '<p style="transition: opacity 1s !important">words</p>',
    '<p style="transition: opacity 0s">words</p>',
  ],
  [
    'namesLackWords',
    '<button data-at="h1" aria-label="Age: 30. Number 482">Age <b>30</b> <i>CBS</i></button>',
    '<button data-at="h1" aria-label="Age: 30. Number 482, CBS">Age <b>30</b> <i>CBS</i></button>',
  ],
]

const forced: readonly [keyof Looks, string, string][] = [
  [
    'unseenChoices',
    '<p aria-current="true" style="background: red">a</p><p>b</p>',
    '<style>#own [aria-pressed=true] { border: 4px double }</style><button aria-pressed="true">a</button>',
  ],
  [
    'unseenFocus',
    '<button style="outline: none; box-shadow: 0 0 4px red">a</button>',
    '<button style="outline: 3px solid">a</button>',
  ],
  [
    'lostPatches',
    '<div style="background: red; width: 50px; height: 20px"></div>',
    '<div style="background: red; width: 50px; height: 20px; border: 1px solid"></div>',
  ],
  [
    'lids',
    '<p>words</p><svg style="position: absolute; inset: 0"></svg>',
    '<p>words</p><svg class="icon" style="position: absolute; inset: 0"></svg>',
  ],
  [
    'fadedShapes',
    '<svg class="icon" width="40" height="40"><path d="M0 0h40v40z" fill="#111" stroke="none" /></svg>',
    '<svg class="icon" width="40" height="40"><path d="M0 0h40v40z" fill="currentcolor" /></svg>',
  ],
]

const gallery = visit()
let page: Page
beforeAll(async () => {
  page = await gallery.picture('home/erased')
})
afterAll(() => page.context().close())

async function found(look: keyof Looks, markup: string, isForced: boolean): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  await page.evaluate((markup) => {
    document.body.innerHTML = `<div id="own">${markup}</div>`
  }, markup)
  if (isForced) {
    await ask(page, 'markColours', 'markThrough')
    await page.keyboard.press('Shift')
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  }
  return ask(page, look)
}

describe.each([
  ...planted.map((one) => [...one, false] as const),
  ...forced.map((one) => [...one, true] as const),
])('%s', (look, wrong, right, isForced) => {
  it(`finds ${wrong}`, async () => {
    expect(await found(look, wrong, isForced)).toHaveLength(1)
  })

  it(`has nothing against ${right}`, async () => {
    expect(await found(look, right, isForced)).toEqual([])
  })
})
