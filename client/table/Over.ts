import { onScreen, type Lens } from './lens.ts'
import type { Preview } from './preview.ts'
import type { Box, Pixels, Size } from './thing.ts'

const svg = 'http://www.w3.org/2000/svg'
/** From the lowest: frames round lit cards, what is in the hand, what a drop lands on, and where it will lie. */
const kinds = ['lit', 'mine', 'target', 'ghost', 'bar', 'lasso'] as const
type Kind = (typeof kinds)[number]

/** Lines over the drawn table: drawn by the page, so that they cost the canvas nothing and stay sharp. */
export class Over {
  readonly element: HTMLElement
  private readonly world: Element
  private readonly veil: Element
  private readonly paths: Map<Kind, Element[]>

  constructor(host: HTMLElement) {
    this.element = document.createElement('div')
    this.element.className = 'tableOver'
    const picture = this.element.appendChild(document.createElementNS(svg, 'svg'))
    this.world = picture.appendChild(document.createElementNS(svg, 'g'))
    this.veil = this.path('over-veil')
    // Each line twice: light below and dark above is seen on wood and on paper.
    this.paths = new Map(kinds.map((kind) => [kind, [this.path('over-halo'), this.path(`over-${kind}`)]]))
    host.append(this.element)
  }

  /** Where the camera looks. */
  look(lens: Lens, size: Size): void {
    const { x, y } = onScreen(lens, size, { x: 0, y: 0 })
    this.world.setAttribute('transform', `translate(${x} ${y}) scale(${lens.zoom})`)
  }

  preview({ mine, target, ghost, bar, lasso }: Preview): void {
    const boxes = { mine, target, ghost, bar, lasso }
    for (const kind of kinds) if (kind !== 'lit') this.draw(kind, boxes[kind])
  }

  /** Everything but these boxes is dimmed; undefined when no light burns. */
  light(boxes: readonly Box[] | undefined, { width, height }: Size): void {
    const all = { x: 0, y: 0, width, height }
    this.veil.setAttribute('d', boxes ? [all, ...boxes].map((box) => around(box, 0)).join('') : '')
    this.draw('lit', boxes ?? [])
  }

  stop(): void {
    this.element.remove()
  }

  private draw(kind: Kind, boxes: readonly Box[]): void {
    const lines = boxes.map((box) => around(box, kind === 'lit' || kind === 'lasso' ? 0 : 3)).join('')
    for (const path of this.paths.get(kind) ?? [])
      if (path.getAttribute('d') !== lines) path.setAttribute('d', lines)
  }

  private path(name: string): Element {
    const path = this.world.appendChild(document.createElementNS(svg, 'path'))
    path.setAttribute('class', name)
    return path
  }
}

/** A box as a line; one without height, or without width, is a bar. */
function around({ x, y, width, height }: Box, out: Pixels): string {
  if (width === 0) return `M${x} ${y - 5}v${height + 10}`
  if (height === 0) return `M${x - 5} ${y}h${width + 10}`
  return `M${x - out} ${y - out}h${width + 2 * out}v${height + 2 * out}h${-width - 2 * out}z`
}
