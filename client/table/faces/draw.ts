import type { Face, Pixels, Size } from '../thing.ts'
import { drawBoxBack, drawBoxFront } from './boxFaces.ts'
import { drawBack } from './back.ts'
import { drawCard } from './card.ts'
import { drawCell } from './cell.ts'
import { drawDouble, drawMissing } from './fields.ts'
import {
  drawBar,
  drawCaption,
  drawCount,
  drawHead,
  drawRowName,
  drawShade,
  drawShelf,
  drawTab,
} from './labels.ts'
import type { Pen } from './pen.ts'

/** How far a shadow reaches beyond a face. */
export function marginOf({ kind }: Face, { width }: Size): Pixels {
  if (kind === 'boxFront') return 28
  return Math.max(4, Math.min(14, width * 0.06))
}

/** Draws any face with its upper left corner at the pen. */
export function draw(pen: Pen, face: Face, size: Size): void {
  switch (face.kind) {
    case 'card':
    case 'strip':
      return drawCard(pen, face, size)
    case 'cell':
      return drawCell(pen, face, size)
    case 'back':
      return drawBack(pen, size)
    case 'boxBack':
      return drawBoxBack(pen, size)
    case 'boxFront':
      return drawBoxFront(pen, face.text, size)
    default:
      return drawLabel(pen, face, size)
  }
}

type Label = Exclude<Face, { kind: 'card' | 'strip' | 'cell' | 'back' | 'boxBack' | 'boxFront' }>

function drawLabel(pen: Pen, face: Label, size: Size): void {
  switch (face.kind) {
    case 'tab':
      return drawTab(pen, face, size)
    case 'head':
      return drawHead(pen, face, size)
    case 'rowName':
      return drawRowName(pen, face, size)
    case 'missing':
      return drawMissing(pen, face, size)
    case 'double':
      return drawDouble(pen, face, size)
    case 'caption':
      return drawCaption(pen, face, size)
    case 'count':
      return drawCount(pen, face, size)
    case 'bar':
      return drawBar(pen, face, size)
    case 'shade':
      return drawShade(pen, size)
    case 'shelf':
      return drawShelf(pen, size)
  }
}
