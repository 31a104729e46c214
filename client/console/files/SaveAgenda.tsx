import type { Step } from '../../../rules/agenda.ts'
import type { AgendaFile } from '../../../rules/agendaFile.ts'
import type { TableView } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import type { Say } from '../../text.ts'
import type { Desk } from '../desk.ts'
import { dateOf } from '../harvest/harvest.ts'
import { save } from '../print/file.ts'

type Agenda = readonly Pick<Step, 'name' | 'minutes'>[]

/** The agenda as it stands, as a file that the start page reads again: steps and minutes, and nothing of this day. */
export function agendaFileOf(agenda: Agenda, like: TableView['settings']['agenda'], say: Say): AgendaFile {
  const steps = agenda.map(({ name, minutes }) => ({ name, minutes }))
  const sum = steps.reduce((all, { minutes }) => all + minutes, 0)
  return {
    databasespel: 'agenda',
    version: 1,
    name: say('console.file.ownName', { minutes: sum }),
    like,
    steps,
  }
}

/** Keeps the agenda for another time. */
export function SaveAgenda({ desk: { console, table, say, now } }: { desk: Desk }) {
  const keep = () => {
    const file = agendaFileOf(console.agenda, table.settings.agenda, say)
    const name = `databasespel-${say('console.file.agendaName')}-${dateOf(new Date(now()))}.json`
    save(name, `${JSON.stringify(file, undefined, 2)}\n`, 'application/json')
  }
  return <Button onPress={keep}>{say('console.file.saveAgenda')}</Button>
}
