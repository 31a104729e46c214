import * as v from 'valibot'

import { drawnGroup, mostDraws } from '../measure/draws.ts'
import { realPeople } from '../measure/groups.ts'
import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'
import { slidesOf } from '../slides.ts'
import { without } from '../workshop.ts'

/** When no cards are dealt, a group is as large as a council's. */
const usualPersons = 12

/**
 * The chance button: draws so many more random groups of the table's size from the whole city, for one contrast
 * of the slide that is shown, up to twenty in all. None at all lays the empty line ready, so that people can
 * guess first; and puts it away when it lies there (domain.md, B6).
 */
export const drawGroups = rule({
  carries: {
    contrast: countShape,
    count: v.pipe(countShape, v.maxValue(mostDraws)),
  },
  by: ['facilitator'],
  during: ['reveal'],
  unless: ({ lookingBack }) => (lookingBack === undefined ? undefined : 'looking-back'),
  play(workshop, { contrast, count }, _seat, { deck, chance }) {
    const slide = slidesOf(workshop, deck).find(({ id }) => id === workshop.slide)
    const about = slide?.contrasts[contrast]
    const real = about && realPeople(deck, about.variable, about.categories)
    if (!slide || !real) return 'no-such-slide'
    const { draws, persons } = workshop
    const size = (Object.keys(persons).length || usualPersons) / 2
    const isOpen = draws?.slide === slide.id && draws.contrast === contrast
    if (isOpen && count === 0) return without(workshop, 'draws')
    const before = isOpen ? draws.groups : []
    const more = Math.min(count, mostDraws - before.length)
    const drawn = Array.from({ length: more }, () => drawnGroup(real, size, chance))
    return { ...workshop, draws: { slide: slide.id, contrast, size, groups: [...before, ...drawn] } }
  },
})
