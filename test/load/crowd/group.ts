import type { Chance } from '../../../rules/chance.ts'
import type { Member } from '../../bench/load/speech.ts'
import { moveAt } from './moves.ts'
import { Person, type PersonParts } from './person.ts'
import { printOf } from './print.ts'
import { Table } from './table.ts'

export type WorkshopTold = {
  workshop: string
  /** The acts that were granted, all together; and of each person the number of the last one. */
  granted: number
  last: { seat: string; client: string; n: number }[]
  /** Acts without an answer. */
  open: number
  /** A word for what the screens show of the table. */
  print: string
}

type GroupParts = Pick<PersonParts, 'port' | 'open' | 'tally'> & { isBack: (member: Member) => void }

/** The people of one workshop, who share a table. */
export class Group {
  readonly members: readonly Member[]
  readonly people: readonly Person[]
  readonly table = new Table()

  constructor(members: readonly Member[], n: number, { isBack, ...parts }: GroupParts) {
    this.members = members
    this.people = members.map(
      (member) =>
        new Person({ ...parts, member, school: n, table: this.table, isBack: () => isBack(member) }),
    )
  }

  /** Somebody does something. */
  playOne(chance: Chance): void {
    const { view } = this.table
    if (view) chance.pick(this.people).ask(moveAt(view, chance))
  }

  told(): WorkshopTold {
    const ledgers = this.people.map(({ member, client, errand }) => {
      const { seat } = member
      return { seat, client, ...errand.ledger }
    })
    return {
      workshop: this.members[0]?.workshop ?? '',
      granted: ledgers.reduce((sum, { granted }) => sum + granted, 0),
      last: ledgers.map(({ seat, client, last }) => ({ seat, client, n: last })),
      open: ledgers.reduce((sum, { open }) => sum + open, 0),
      print: printOf(this.table.view),
    }
  }
}
