import type { ComponentType } from 'preact'

import type { Idea } from '../../../rules/talk.ts'
import { Cards } from './Hand.tsx'
import { Cbs, City } from './Holders.tsx'
import { Chain, NoNames } from './Numbers.tsx'
import { Room } from './paint.tsx'
import { Question } from './People.tsx'
import './idea.css'

const drawings: Readonly<Record<Idea, ComponentType>> = {
  question: Question,
  city: City,
  cbs: Cbs,
  noNames: NoNames,
  chain: Chain,
  cards: Cards,
}

/** The picture of one idea, the same on the wall and on a phone; its words stand beside it. */
export function IdeaDrawing({ idea }: { idea: Idea }) {
  const Drawing = drawings[idea]
  return (
    <svg class="idea-drawing" viewBox="0 0 480 300" aria-hidden="true" focusable="false">
      <Room />
      <Drawing />
    </svg>
  )
}
