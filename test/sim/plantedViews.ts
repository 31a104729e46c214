import type { Planted } from './plant.ts'

/** Mistakes in who is shown what. */
export const plantedInViews: readonly Planted[] = [
  {
    name: 'console-to-all',
    file: 'server/showing.ts',
    find: '.filter(([seat]) => isFacilitator(workshop, seat))\n      .flatMap',
    put: '.filter(() => true)\n      .flatMap',
    says: 'participants are sent the console',
  },
  {
    name: 'own-of-another',
    file: 'server/showing.ts',
    find: 'track.next(ownView(workshop, seat))',
    put: 'track.next(ownView(workshop, Object.keys(workshop.seats).at(-1) ?? seat))',
    says: 'a seat is sent what is for another one alone',
  },
  {
    name: 'removed-stays',
    file: 'server/showing.ts',
    find: 'if (isGone(workshop, seat)) this',
    put: "if (seat === '') this",
    says: 'who was taken out hears what comes next',
  },
  {
    name: 'table-at-the-door',
    file: 'server/showing.ts',
    find: '    else {\n      this.#waiting.delete(line.seat)\n      this.#showTable(line, workshop)\n    }',
    put: '    this.#showTable(line, workshop)',
    says: 'who waits at the door is shown the table',
  },
  {
    name: 'ballot-in-view',
    file: 'rules/view/ownParts.ts',
    find: 'return isIn ? { ballot: true } : {}',
    put: 'return isIn ? { ballot: true, said: workshop.boxes?.[box] } : {}',
    says: 'what lies in a ballot box is in a view',
  },
  {
    name: 'two-holders',
    file: 'server/hands.ts',
    find: '    if (this.#holders.has(thing)) return false\n',
    put: '',
    says: 'two hands hold one card',
  },
]
