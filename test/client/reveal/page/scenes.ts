import type { DotGroup, DotScene } from '../../../../client/reveal/dots/scene.ts'

const table1 = { population: 'table1', work: 5308, noWork: 27142 }
const table2 = { population: 'table2', work: 1535, noWork: 4453 }
type Groups = Extract<DotScene, { is: 'groups' }>
const groups = (key: string, groups: DotGroup[]): Groups => ({ is: 'groups', ...table1, key, groups })

/** The scenes of the deck from Rotterdam, with the counts of its margins. */
export const scenes = {
  coloured: { is: 'coloured', ...table1 },
  work: groups('workHistory', [
    { id: 'worked', work: 3342, noWork: 3445 },
    { id: 'not', work: 1966, noWork: 23697 },
  ]),
  sex: groups('sex', [
    { id: 'm', work: 3069, noWork: 11049 },
    { id: 'f', work: 2239, noWork: 16093 },
  ]),
  age: groups('age', [
    { id: '18-30', work: 1619, noWork: 2737 },
    { id: '30-45', work: 2701, noWork: 9822 },
    { id: '45-55', work: 864, noWork: 8621 },
    { id: '55-65', work: 124, noWork: 5962 },
  ]),
  department: {
    is: 'groups',
    ...table2,
    key: 'department',
    groups: [
      { id: 'matching', work: 1277, noWork: 1611 },
      { id: 'prematching', work: 234, noWork: 1809 },
      { id: 'activering', work: 24, noWork: 1033 },
    ],
  },
} as const satisfies Record<string, DotScene>

export type SceneName = keyof typeof scenes
