import { textOf } from './tree.ts'

/** One line of the container file: `COPY`, and what follows it. */
export type Line = { word: string; rest: string; stage: number }

/** The container file line by line, without what is only said; a stage begins at each FROM. */
export function containerLines(): Line[] {
  let stage = -1
  const lines = textOf('deploy/Containerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
  return lines.map((line) => {
    const [word = '', ...rest] = line.split(' ')
    if (word === 'FROM') stage += 1
    return { word, rest: rest.join(' '), stage }
  })
}

/** What a COPY takes from where to where; `built` when it takes it from the stage before. */
export function copied({ rest }: Line): { built: boolean; sources: string[]; to: string } {
  const words = rest.split(' ').filter(Boolean)
  const built = words[0]?.startsWith('--from=') ?? false
  const [to = '', ...sources] = (built ? words.slice(1) : words).toReversed()
  return { built, sources: sources.toReversed(), to }
}

/** The words of a command that no shell reads. */
export function commandIn(text: string): string[] {
  return JSON.parse(text.slice(text.indexOf('[')))
}

/** `A=1 B=2`, as both the container file and the unit set variables. */
export function variablesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)=(\S*)/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** The values of a setting of a systemd unit, without another name that of the server. */
export function unitSays(name: string, unit = 'databasespel'): string[] {
  const lines = textOf(`deploy/${unit}.service`).split('\n')
  return lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1))
}
