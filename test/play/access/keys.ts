import type { Locator, Page } from 'playwright-core'

import { pause } from '../player.ts'
import { eventually } from '../stage.ts'
import { focused, isLost, wayTo, type Stop, type Way } from './focus.ts'
import { patience, type Hands } from './hands.ts'

/** More stops than any screen has. */
const most = 220

const keyFor: Readonly<Record<Exclude<Way, 'there'>, string>> = {
  forward: 'Tab',
  backward: 'Shift+Tab',
  'arrow on': 'ArrowRight',
  'arrow back': 'ArrowLeft',
}

/** Somebody who has a keyboard and nothing else: no mouse, no touch, and no script that moves the focus. */
export function byKeys(page: Page, who: string): Hands {
  const complaints: string[] = []
  const complain = (words: string) => void complaints.push(`${who}: ${words}`)
  let presses = 0
  page.setDefaultTimeout(patience)
  const at = async (what: Locator) => {
    await reach(page, what)
    const stop = await focused(page)
    for (const fault of stop.faults) complain(`${stop.name} ${fault}`)
    return stop
  }
  const steady = async (when: string) => {
    if (await staysLost(page)) complain(`the focus is lost ${when}`)
  }
  return {
    page,
    complaints,
    steady,
    async press(what) {
      const { name } = await at(what)
      presses += 1
      // Both keys work a button and a fold; a link by Enter alone, a tick box by the space bar alone.
      const isLink = name.startsWith('a ')
      const isTick = name.startsWith('input ')
      await page.keyboard.press(isTick || (presses % 2 === 0 && !isLink) ? 'Space' : 'Enter')
      await steady(`after ${name}`)
    },
    async choose(what) {
      await at(what)
      if (!(await what.isChecked())) await page.keyboard.press('Space')
      await eventually('it is chosen', () => what.isChecked())
    },
    async write(field, words) {
      await at(field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(words)
    },
    async number(digits) {
      await at(page.locator('.keypad-number'))
      await page.keyboard.type(digits)
      await page.keyboard.press('Enter')
    },
    async pick(list, label) {
      await at(list)
      await page.keyboard.type(label.slice(0, 12))
      await eventually(`${label} is picked`, async () => (await pickedIn(list)) === label)
    },
    async slide(slider, steps) {
      await at(slider)
      for (let n = 0; n < steps; n++) await page.keyboard.press('ArrowRight')
    },
    goRound: async (when) => {
      for (const fault of await round(page)) complain(`${fault} ${when}`)
    },
  }
}

function pickedIn(list: Locator): Promise<string | undefined> {
  return list.evaluate((one) =>
    one instanceof HTMLSelectElement ? one.selectedOptions[0]?.label : undefined,
  )
}

/** Tab by Tab, and by arrows within a group, until it has the focus. Refuses, by throwing, what cannot be reached. */
async function reach(page: Page, what: Locator): Promise<void> {
  const to = what.first()
  await to.waitFor({ state: 'visible' })
  const passed: string[] = []
  for (let n = 0; n < most; n++) {
    const way = await wayTo(to)
    if (way === 'there') return
    await page.keyboard.press(keyFor[way])
    if (n > most - 12) passed.push((await focused(page)).name)
  }
  throw new Error(`No key gets to ${String(what)}; the last stops: ${passed.join(', ')}`)
}

/**
 * Some acts give the focus a new place only when their answer is in; and what is folded up with the focus in it keeps
 * it until the screen is drawn. So it counts as kept when it is there at three looks in a row.
 */
async function staysLost(page: Page): Promise<boolean> {
  let there = 0
  for (let waited = 0; waited < 1500 && there < 3; waited += 50) {
    await pause(50)
    there = (await isLost(page)) ? 0 : there + 1
  }
  return there < 3
}

/** Goes once round the screen by Tab. Tells what is wrong at each stop, and whether there is a trap. */
async function round(page: Page): Promise<string[]> {
  const faults: string[] = []
  const seen = new Set<number>()
  let before: Stop = { id: -1, name: '', faults: [] }
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop.id !== 0 && stop.id === before.id) return [...faults, `${stop.name} keeps the focus`]
    if (seen.has(stop.id)) return [...faults, ...(await missed(page, seen))]
    if (stop.id !== 0) seen.add(stop.id)
    faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`))
    before = stop
  }
  return [...faults, `no end after ${most} stops`]
}

/** What can be worked with and was passed over. */
async function missed(page: Page, seen: ReadonlySet<number>): Promise<string[]> {
  const names = await page.evaluate(
    (ids) => {
      const stops: unknown = Reflect.get(window, 'stopsOfTheStory')
      const modal = document.querySelector('dialog:modal')
      const all = (modal ?? document.body).querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      )
      return [...all].flatMap((one) => {
        const id: unknown = stops instanceof WeakMap ? stops.get(one) : undefined
        const isOne = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked
        const isOff = one.tabIndex < 0 || one.matches(':disabled') || one.closest('[inert]') !== null
        const isShown = one.checkVisibility({ visibilityProperty: true })
        return isOne || isOff || !isShown || ids.includes(Number(id))
          ? []
          : [one.textContent || one.outerHTML]
      })
    },
    [...seen],
  )
  return names.map((name) => `Tab passes over ${name}`)
}
