import type { Planted } from './plant.ts'

const opened = 'this.send = send\n    this.deliver()'
const gap = 'else if (!this.held || shown.to > this.held.version) this.askWhole()'

/** Mistakes in the client. */
export const plantedInClient: readonly Planted[] = [
  {
    name: 'in-flight-dropped',
    file: 'client/outbox.ts',
    find: '  lost(): void {\n    this.stopTimer()',
    put: '  lost(): void {\n    this.waiting.shift()\n    this.stopTimer()',
    says: 'the act that was under way is forgotten when the line is lost',
  },
  {
    name: 'renumbered',
    file: 'client/outbox.ts',
    find: opened,
    put: `for (const one of this.waiting) one.message = { ...one.message, n: (this.count += 1) }\n    ${opened}`,
    says: 'acts get new numbers on a new line',
  },
  {
    name: 'two-at-once',
    file: 'client/outbox.ts',
    find: 'if (this.waiting.length === 1) this.deliver()',
    put: 'if (this.waiting.length === 1) this.deliver()\n      else this.send?.(message, done)',
    says: 'an act is sent while another one is under way',
  },
  {
    name: 'not-sent-again',
    file: 'client/outbox.ts',
    find: opened,
    put: 'this.send = send\n    if (this.waiting[0]?.sent === 0) this.deliver()',
    says: 'the act that was under way is not sent again on a new line',
  },
  {
    name: 'older-copy-refused',
    file: 'client/outbox.ts',
    find: "('no' in answer && copy < one.sent)",
    put: 'false',
    says: 'a refusal is believed while a later copy of the act is still under way',
  },
  {
    name: 'copy-too-fast',
    file: 'client/outbox.ts',
    find: ' || isBlind(answer, copy)',
    put: '',
    says: 'too fast is believed of a copy of an act that was played',
  },
  {
    name: 'left-under-own-name',
    file: 'client/leftovers.ts',
    find: 'client: leftover.client, left',
    put: 'client, left',
    says: 'what an earlier page left is sent as if this page had said it',
  },
  {
    name: 'left-never-forgotten',
    file: 'client/leftovers.ts',
    find: 'unsent.delivered(leftover)',
    put: '',
    says: 'what an earlier page left stays on the device when it is delivered',
  },
  {
    name: 'patched-onto-old',
    file: 'client/keeper.ts',
    find: 'this.held = { version, view }',
    put: 'this.held = { version, view: this.held?.view ?? view }',
    says: 'changes are put onto an older view than they are for',
  },
  {
    name: 'gap-ignored',
    file: 'client/keeper.ts',
    find: gap,
    put: 'else if (this.held && shown.to > this.held.version) this.hold(shown.to, apply(this.held.view, shown.change))',
    says: 'a change is put onto a view that misses the one before',
  },
  {
    name: 'gap-not-asked',
    file: 'client/keeper.ts',
    find: gap,
    put: '',
    says: 'a view that misses a change stays as it is',
  },
]
