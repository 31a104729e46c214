import { Tick } from '../parts/Tick.tsx'
import type { Say } from '../text.ts'

type PairProps = { people: 1 | 2; onPeople: (people: 1 | 2) => void; say: Say }

/** Two people who share one device, and one person of the game. */
export function Pair({ people, onPeople, say }: PairProps) {
  return (
    <Tick on={people === 2} onPress={() => onPeople(people === 2 ? 1 : 2)}>
      {say('home.pair')}
    </Tick>
  )
}
