import { AUTO, CANVAS, Core, Game, Scale, WEBGL, type Scene } from 'phaser'

import type { Milliseconds } from '../../rules/units.ts'
import type { Size } from './thing.ts'

/** Phaser, running only while something moves. */
export type Running = {
  scene: Scene
  /** How much finer than the screen faces are best drawn: WebGL shrinks them well, a plain canvas less so. */
  finer: number
  /** Calls before every frame with the time; true when something still moves. */
  onFrame: (moves: (now: Milliseconds) => boolean) => void
  /** Draws the next frames, until nothing moves any more. */
  wake: () => void
  resize: (size: Size, sharp: number) => void
  /** How many frames were drawn since the start. */
  frames: () => number
  close: () => void
}

/** A change shows in the frame after it; one more is for what that frame sets going. */
const framesAwake = 3

/** Starts Phaser in an element, with `sharp` pixels of the screen in each CSS pixel. */
export function startGame(host: HTMLElement, size: Size, sharp: number): Promise<Running> {
  const type = drawsInSoftware() ? CANVAS : AUTO
  return new Promise((ready) => {
    const game = new Game({
      type,
      parent: host,
      width: size.width * sharp,
      height: size.height * sharp,
      scale: { mode: Scale.NONE, zoom: 1 / sharp, expandParent: false },
      backgroundColor: '#39291d',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      // The hand listens to pointers itself, and keys belong to the page.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      // Edges are smooth already: every face has a clear margin. Smoothing all again costs weak cards two thirds
      // of their speed.
      // Phaser picks a picture's page by comparing an interpolated number with ==. Where that number is not
      // exact (software renderers, some phones) tilted cards lose pieces; with one page at a time they do not.
      render: {
        antialias: true,
        antialiasGL: false,
        powerPreference: 'low-power',
        maxTextures: 1,
        // The table top covers everything: a plain canvas need not be emptied for it.
        clearBeforeRender: type === AUTO,
      },
      scene: {
        create(this: Scene) {
          ready(running(game, this))
        },
      },
    })
  })
}

/** Without a graphics card a browser imitates WebGL, ten times slower than its plain canvas. */
function drawsInSoftware(): boolean {
  return (inSoftware ??= imitatesWebGL())
}

let inSoftware: boolean | undefined

function imitatesWebGL(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!probe) return true
  const unmasked = probe.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL
  const name = String(probe.getParameter(unmasked ?? probe.RENDERER))
  probe.getExtension('WEBGL_lose_context')?.loseContext()
  return /swiftshader|llvmpipe|software|basic render/i.test(name)
}

function running(game: Game, scene: Scene): Running {
  let left = framesAwake
  let moves: (now: Milliseconds) => boolean = () => false
  game.events.on(Core.Events.PRE_RENDER, () => {
    if (moves(performance.now())) left = framesAwake
  })
  game.events.on(Core.Events.POST_RENDER, () => {
    if (--left <= 0) game.loop.sleep()
  })
  const wake = () => {
    left = framesAwake
    if (game.loop.running) return
    game.loop.resetDelta()
    game.loop.wake()
  }
  game.events.on(Core.Events.VISIBLE, wake)
  return {
    scene,
    finer: game.renderer.type === WEBGL ? 2 : 1.35,
    onFrame(each) {
      moves = each
    },
    wake,
    resize(size, sharp) {
      if (game.scale.zoom !== 1 / sharp) game.scale.setZoom(1 / sharp)
      game.scale.resize(Math.round(size.width * sharp), Math.round(size.height * sharp))
      wake()
    },
    frames: () => game.getFrame(),
    close() {
      game.destroy(true)
      // Phaser ends within a frame; asleep it would never come to it.
      game.loop.wake()
    },
  }
}

/** When the page has given the element its place; before that there is nothing to draw to. */
export function laidOut(host: Element): Promise<void> {
  return new Promise((done) => {
    const sized = new ResizeObserver(() => {
      if (host.clientWidth < 2 || host.clientHeight < 2) return
      sized.disconnect()
      done()
    })
    sized.observe(host)
  })
}
