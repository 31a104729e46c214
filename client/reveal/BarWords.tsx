import type { SeenGroup } from '../../rules/view/figures.ts'
import type { Language } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'
import type { BarPlace, Box } from './dots/scene.ts'

type WordsProps = { place: BarPlace; groups: readonly SeenGroup[]; say: Say; language: Language }

/** The name of a group and the two numbers where its bars end. */
export function BarWords({ place, groups, say, language }: WordsProps) {
  const group = groups.find(({ id }) => id === place.id)
  if (!group) return null
  const look = place.stands ? 'stage-stands' : 'stage-lies'
  const { work, noWork } = group.of100
  return (
    <>
      <span class={`stage-group ${look}`} style={boxed(nameOf(place))}>
        {group.label[language]}
      </span>
      <End of="yellow" count={work} look={look} box={fromTheEdge(place)} say={say} />
      <End of="green" count={noWork} look={look} box={place.greenEnd} say={say} />
    </>
  )
}

type EndProps = { of: 'yellow' | 'green'; count: number; look: string; box: Box; say: Say }

function End({ of, count, look, box, say }: EndProps) {
  return (
    <span class={`stage-end stage-end-${of} ${look}`} style={boxed(box)}>
      <strong>
        <i class={`slide-sign slide-sign-${of}`} />
        {count}
      </strong>{' '}
      <span>{say('reveal.of100')}</span>
    </span>
  )
}

/** Standing bars have their name under the middle of the two, lying ones above them. */
export function nameOf({ stands, label, yellow, green }: BarPlace): Box {
  if (!stands) return label
  const middle = (yellow.x + green.x + green.width) / 2
  return { ...label, x: Math.max(0, middle - label.width / 2) }
}

/** What every screen leaves free beside the picture, in pixels. */
const beside = 16

/** The words of a standing yellow bar have all the room there is before where it ends. */
function fromTheEdge({ stands, yellowEnd }: BarPlace): Box {
  const { x, width } = yellowEnd
  return stands ? { ...yellowEnd, x: -beside, width: x + width + beside } : yellowEnd
}

/** A box of the picture as a place in the page. */
export function boxed({ x, y, width, height }: Box) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }
}
