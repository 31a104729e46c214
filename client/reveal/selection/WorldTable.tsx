import type { WorldProps } from './World.tsx'

/** An invented world as a table, labelled as such; its totals are real, and say so. */
export function WorldTable({ world, say, language }: WorldProps) {
  const { cells, totals, label } = world
  const heads = ['group', 'department', 'found', 'people', 'of100'] as const
  return (
    <table class="world-table">
      <caption>
        {label[language]} ({say('reveal.worlds.invented')})
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(`reveal.worlds.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={`${cell.profile} ${cell.department}`}>
            <th scope="row">{say(`reveal.worlds.${cell.profile}`)}</th>
            <Figures cell={cell} department={cell.label[language]} say={say} />
          </tr>
        ))}
        {totals.map((total) => (
          <tr key={total.department}>
            <th scope="row">
              {say('reveal.worlds.together')} ({say('reveal.worlds.real')})
            </th>
            <Figures cell={total} department={total.label[language]} say={say} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type FiguresProps = Pick<WorldProps, 'say'> & {
  cell: { started: number; total: number; of100: number }
  department: string
}

function Figures({ cell: { started, total, of100 }, department, say }: FiguresProps) {
  return (
    <>
      <td>{department}</td>
      <td>{say('reveal.number', { number: started })}</td>
      <td>{say('reveal.number', { number: total })}</td>
      <td>{of100}</td>
    </>
  )
}
