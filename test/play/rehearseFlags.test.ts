import { expect, it } from 'vitest'

import { flagsFrom } from './rehearseFlags.ts'

it.each([
  [['--agenda', 'party'], '--agenda'],
  [['--participants', '0'], '--participants'],
  [['--persons', '7'], '--persons'],
  [['--rounds', 'bingo'], '--rounds'],
  [['--nonsense'], '--nonsense'],
  [['--url', 'ftp://somewhere'], '--url'],
])('refuses %j and names the flag', (args, named) => {
  const flags = flagsFrom(args)
  expect('wrong' in flags && flags.wrong).toContain(named)
})

it('fills in what was not said', () => {
  expect(flagsFrom([])).toMatchObject({ agenda: 'lesson', participants: 8, slips: 0, seed: 1 })
})
