import { useEffect, useRef } from 'preact/hooks'

import { colourFrom, night, type Palette, tokens } from './colours.ts'
import './dots.css'
import { Picture } from './Picture.ts'
import type { DotsProps } from './scene.ts'
import { Show } from './Show.ts'
import { sized } from './size.ts'

/**
 * Everybody as a dot of light, as large as its parent. Only a picture: words and tables beside it say the same. A
 * tap, Escape or Space ends a movement at once.
 */
export default function Dots(props: DotsProps) {
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const show = useRef<Show | undefined>(undefined)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    if (!host.current || !canvas.current) return undefined
    return started(host.current, canvas.current, latest, show)
  }, [])
  const { scene } = props
  useEffect(() => show.current?.show(scene, calm().matches), [scene])
  return (
    <div ref={host} class="dots">
      <canvas ref={canvas} class="dots-canvas" aria-hidden="true" />
    </div>
  )
}

type Latest<Value> = { current: Value }

/** The system's wish for less motion: the end state at once. */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)')

/** Shows the scene as soon as the host has a size, and from then on follows that size. Returns the end of it. */
function started(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  latest: Latest<DotsProps>,
  show: Latest<Show | undefined>,
): () => void {
  const tells = {
    laid: (places: Parameters<NonNullable<DotsProps['onLaid']>>[0]) => latest.current.onLaid?.(places),
    sets: () => (host.dataset['dots'] = 'move'),
    rests: () => (host.dataset['dots'] = 'rest'),
  }
  const look = () => lookOf(host)
  const watch = new ResizeObserver(() => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return
    if (show.current) return show.current.resize(look())
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    show.current = new Show(new Picture(canvas, paletteOf(host)), look(), tells, seed)
    show.current.show(latest.current.scene, calm().matches)
  })
  watch.observe(host)
  const skip = () => host.dataset['dots'] === 'move' && show.current?.skip()
  const unheard = heard(host, skip)
  return () => {
    watch.disconnect()
    unheard()
    show.current?.stop()
    show.current = undefined
  }
}

function heard(host: HTMLElement, skip: () => void): () => void {
  const pressed = ({ key, target }: KeyboardEvent) => {
    // Space on a button or in a field means that button or field.
    const elsewhere =
      target instanceof Element && target.closest('button, a, input, select, textarea, summary')
    if (key === 'Escape' || (key === ' ' && !elsewhere)) skip()
  }
  host.addEventListener('pointerdown', skip)
  document.addEventListener('keydown', pressed)
  const less = calm()
  less.addEventListener('change', skip)
  return () => {
    host.removeEventListener('pointerdown', skip)
    document.removeEventListener('keydown', pressed)
    less.removeEventListener('change', skip)
  }
}

function lookOf(host: HTMLElement) {
  const size = sized(host.clientWidth, host.clientHeight, devicePixelRatio)
  const letters = Number.parseFloat(getComputedStyle(host).fontSize)
  return { size, letters }
}

/** The colours that the page gives, and ours where it gives none. */
function paletteOf(host: HTMLElement): Palette {
  const style = getComputedStyle(host)
  const own = (name: keyof Palette) => colourFrom(style.getPropertyValue(tokens[name])) ?? night[name]
  return {
    ground: own('ground'),
    white: own('white'),
    yellow: own('yellow'),
    green: own('green'),
  }
}
