import '../../../../client/style.css'
import { laidOut, startGame } from '../../../../client/table/game.ts'
import { layout } from '../../../../client/table/layout.ts'
import { sharpnessFor } from '../../../../client/table/sharpness.ts'
import { Table } from '../../../../client/table/Table.ts'
import type { Point, Sheet, Size, Thing } from '../../../../client/table/thing.ts'
import { stateAt, viewsOf } from '../../../gallery/states.ts'
import { words } from '../words.ts'

/** What the measuring asks of this page, whichever way the cards are shown. */
export type Scene = {
  /** Shows all cards; how many milliseconds until they stood on the screen. */
  create: () => Promise<number>
  /** Moves thirty things for so long; the script milliseconds of every frame. */
  move: (ms: number) => Promise<number[]>
  /** How many frames of its own the table drew so far; plain elements have none. */
  frames: () => number
  things: () => number
  /** All hands let go. */
  rest: () => void
  /** Draws all things apart, as while the camera moves, until the page is closed; true when there is a ground. */
  apart: () => boolean
}
declare global {
  interface Window {
    scene: Scene
  }
}

const moving = 30
const state = stateAt('link', { progress: 'none', persons: 30 })
const { table: view } = viewsOf(state, 't')
const host = document.getElementById('app') ?? document.body
const isCard = ({ part }: Thing) => part?.is === 'card'

/** Everything that scripts do in one frame, by the time of that frame. */
const scripts = new Map<number, number>()
const ask = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (draw) =>
  ask((time) => {
    const from = performance.now()
    draw(time)
    scripts.set(time, (scripts.get(time) ?? 0) + performance.now() - from)
  })
const frame = () => new Promise<number>((done) => void requestAnimationFrame(done))

/** The first cards of a sheet, each on a circle of its own about where it lies. */
function circles({ things }: Sheet): (time: number) => Map<string, Point> {
  const all = things.filter(isCard).filter((_, n) => n % 10 === 0)
  return (time) =>
    new Map(
      all.slice(0, moving).map(({ id, x, y }, n) => {
        const turn = time / 600 + n
        return [id, { x: x + 70 * Math.cos(turn), y: y + 50 * Math.sin(turn) }]
      }),
    )
}

async function moved(ms: number, sheet: Sheet, show: (at: Map<string, Point>) => void): Promise<number[]> {
  const at = circles(sheet)
  scripts.clear()
  const until = performance.now() + ms
  while (performance.now() < until) show(at(await frame()))
  return [...scripts.values()]
}

const size = (): Size => ({ width: host.clientWidth, height: host.clientHeight })

/** The drawn table, as a screen opens it. */
function drawn(): Scene {
  let table: Table | undefined
  const sheet = () => layout(view, size(), words)
  return {
    async create() {
      const from = performance.now()
      await laidOut(host)
      const game = await startGame(host, size(), devicePixelRatio)
      table = new Table(game, host, sharpnessFor(sheet(), 1, devicePixelRatio, game.finer))
      table.look({ zoom: 1, x: size().width / 2, y: size().height / 2 }, devicePixelRatio)
      table.show(sheet(), matchMedia('(prefers-reduced-motion: reduce)').matches)
      while (table.facts().frames === 0) await frame()
      return performance.now() - from
    },
    move: (ms) => moved(ms, sheet(), (at) => table?.float(at)),
    frames: () => table?.facts().frames ?? 0,
    things: () => table?.facts().things ?? 0,
    rest: () => table?.float(new Map()),
    apart() {
      if (!table) return false
      table['ground']['movedAt'] = Infinity
      table.float(new Map())
      return true
    },
  }
}

/** The same cards as elements, each with a transform. */
function plain(): Scene {
  const elements = new Map<string, HTMLElement>()
  const sheet = () => layout(view, size(), words)
  return {
    async create() {
      const from = performance.now()
      const all = document.createElement('div')
      all.className = 'plain'
      for (const thing of sheet().things) elements.set(thing.id, elementOf(thing))
      for (const id of circles(sheet())(0).keys()) elements.get(id)?.classList.add('moves')
      all.append(...elements.values())
      host.append(all)
      await frame()
      await frame()
      return performance.now() - from
    },
    move(ms) {
      const lying = sheet()
      const of = new Map(lying.things.map((thing) => [thing.id, thing]))
      return moved(ms, lying, (places) => {
        for (const [id, at] of places) {
          const [element, thing] = [elements.get(id), of.get(id)]
          if (element && thing) element.style.transform = transform({ ...thing, ...at })
        }
      })
    },
    frames: () => 0,
    things: () => elements.size,
    rest() {},
    apart: () => false,
  }
}

const transform = ({ x, y, width, height, rotation }: Thing) =>
  `translate(${x - width / 2}px, ${y - height / 2}px) rotate(${rotation}rad)`

function elementOf(thing: Thing): HTMLElement {
  const { face, width, height } = thing
  const element = document.createElement('div')
  element.className = 'plainThing'
  element.style.cssText = `width: ${width}px; height: ${height}px; transform: ${transform(thing)}`
  const part = (name: string, text: string) => {
    const made = document.createElement(name)
    made.textContent = text
    element.append(made)
    return made
  }
  if (!('outcomeWord' in face)) return element
  const band = part('i', '')
  band.classList.toggle('green', face.outcome !== 'work')
  part('b', face.number ?? face.name ?? '').style.marginLeft = '9px'
  part('span', face.title)
  part('span', face.value)
  part('small', face.holderLabel)
  return element
}

window.scene = location.hash === '#plain' ? plain() : drawn()
await Promise.all(
  ['400', '700'].map((weight) => document.fonts.load(`${weight} 16px 'Atkinson Hyperlegible'`)),
)
document.body.dataset['ready'] = 'yes'
