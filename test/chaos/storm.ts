import type { Chance } from '../../rules/chance.ts'
import type { Proxy, Weather } from './proxy.ts'

/** Lets a network be bad in ever other ways; returns what heals it. What died in the storm is reset at its end. */
export function storm(proxy: Proxy, chance: Chance): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = () => {
    if (chance.whole(0, 3) === 0) proxy.reset()
    proxy.be(weather(chance))
    timer = setTimeout(turn, chance.whole(50, 300))
  }
  turn()
  return () => {
    clearTimeout(timer)
    proxy.be()
    proxy.reset()
  }
}

function weather(chance: Chance): Weather {
  return chance.pick<Weather>([
    {},
    { up: chance.whole(0, 80), down: chance.whole(0, 80), jitter: chance.whole(0, 60) },
    { cutAfter: chance.whole(1, 20_000) },
    { up: 10, cutAfter: chance.whole(1, 600) },
    { trouble: 'dead' },
    { trouble: 'noUpgrade' },
    { trouble: 'reset' },
    { trouble: 'page' },
  ])
}
