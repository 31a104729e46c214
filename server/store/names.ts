/** How the files of a workshop end: what is in use, what takes its place, what was damaged, and that it was erased. */
const endings = {
  journal: '.journal',
  fresh: '.journal.new',
  damaged: '.damaged',
  erased: '.erased',
} as const
type Ending = keyof typeof endings

/** The names of the files of a workshop in the data folder, by its id. */
export const fileNames = {
  journal: (id: string) => `${id}${endings.journal}`,
  fresh: (id: string) => `${id}${endings.fresh}`,
  damaged: (id: string) => `${id}${endings.damaged}`,
  erased: (id: string) => `${id}${endings.erased}`,
} satisfies Record<Ending, (id: string) => string>

/** Where it is tried whether something can be kept. */
export const probeName = '.probe'

/** Whose file this is; undefined when it does not end so. */
export function idIn(name: string, ending: Ending): string | undefined {
  return name.endsWith(endings[ending]) ? name.slice(0, -endings[ending].length) : undefined
}
