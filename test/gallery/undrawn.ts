const overTheTable =
  'is there only while something is held, opened or told over the drawn table, as test/client/table has it'

/** What no picture can draw, and why: it needs what the gallery does without. */
export const undrawn: ReadonlyMap<string, string> = new Map([
  ['client/home/App.tsx App', 'reads the address of the page, which says in the gallery which picture it is'],
  ['client/home/Seated.tsx Seated', 'opens a line to a server'],
  ['client/pass/PassPage.tsx PassPage', 'opens a line to a server'],
  ['client/parts/Room.tsx Room', 'opens a line to a server'],
  ['client/table/canvas/Carrying.tsx Carrying', overTheTable],
  ['client/table/canvas/Large.tsx Large', overTheTable],
  ['client/table/canvas/Lights.tsx Lights', overTheTable],
  ['client/table/canvas/PileMenu.tsx PileMenu', overTheTable],
  ['client/table/canvas/Told.tsx Told', overTheTable],
  ['client/table/grid/Picked.tsx Picked', overTheTable],
])
