import type { Picture } from './picture.ts'

const on = (state: string, ...press: string[]): Picture => ({ screen: 'plan', state, seat: '', press })
const toQuality = 'Verder: Kwaliteitseisen'
const toValues = [toQuality, 'Data zijn vindbaar', 'Verder: Publieke waarden']
const toDesign = [...toValues, 'Nee, wet en kwaliteit zijn genoeg', 'Verder: Projectontwerp']

/** The step plan for a data project, step by step. */
export const planned: readonly Picture[] = [
  on('legal'),
  on('quality', toQuality, 'Data zijn vindbaar'),
  on('values', ...toValues, 'Ja, ik wil mij verdiepen'),
  on('values-no', ...toValues, 'Nee, wet en kwaliteit zijn genoeg'),
  on('design', ...toDesign, 'Alleen de gemeente'),
  on('summary', ...toDesign, 'Alleen de gemeente', 'Verder: Uw plan op één blad'),
]

/** What a facilitator chooses before a workshop and before a rehearsal, on a server that asks a start word. */
export const practising: readonly Picture[] = [
  { screen: 'home', state: 'lead', seat: '', press: ['Ik ben spelleider'] },
  { screen: 'home', state: 'lead-word', seat: '', press: ['Ik ben spelleider', 'Toon het woord'] },
  { screen: 'home', state: 'practice', seat: '', press: ['Alleen oefenen'] },
]
