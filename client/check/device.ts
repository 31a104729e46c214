import { found, type Found } from './outcomes.ts'

/** Whether a browser keeps something for us beyond the page. */
export function storageVerdict(): Found {
  const name = 'databasespel.check'
  try {
    localStorage.setItem(name, name)
    const kept = localStorage.getItem(name) === name
    localStorage.removeItem(name)
    return found(kept ? 'check.storage.kept' : 'check.storage.page')
  } catch {
    return found('check.storage.page')
  }
}

/** What our pages ask of a browser beside its version: some phones have a browser inside another app, or one cut down. */
const needs: Readonly<Record<string, () => boolean>> = {
  dialog: () => 'showModal' in HTMLDialogElement.prototype,
  hasOwn: () => 'hasOwn' in Object,
  at: () => 'at' in Array.prototype,
  random: () => 'getRandomValues' in crypto,
  sizes: () => 'ResizeObserver' in window,
  pointers: () => 'PointerEvent' in window,
  windows: () => 'BroadcastChannel' in window,
  css: () => CSS.supports('inset', '0') && CSS.supports('aspect-ratio', '1'),
}

export function scriptVerdict(): Found {
  const lacks = Object.entries(needs)
    .filter(([, has]) => !tried(has))
    .map(([name]) => name)
  return found(lacks.length === 0 ? 'check.script.all' : 'check.script.lacks', { list: lacks.join(', ') })
}

function tried(has: () => boolean): boolean {
  try {
    return has()
  } catch {
    return false
  }
}

/** How the table is drawn here: by the graphics chip, more slowly, or not at all; the list is there in any case. */
export function drawingVerdict(): Found {
  const canvas = document.createElement('canvas')
  if (canvas.getContext('webgl')) return found('check.drawing.fast')
  const draws = document.createElement('canvas').getContext('2d') !== null
  return found(draws ? 'check.drawing.plain' : 'check.drawing.none')
}
