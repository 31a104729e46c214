import { useEffect, useState } from 'preact/hooks'

const onThisMachine = ['localhost', '127.0.0.1', '[::1]']

/**
 * The addresses under which phones can find this game, the likeliest first. On the machine itself those of
 * the network, as the server tells them; elsewhere the one that this page came from.
 */
export function basesFor(origin: string, told: readonly string[]): string[] {
  const local = onThisMachine.includes(new URL(origin).hostname)
  const first = local && told.length > 0 ? [] : [origin]
  return [...new Set([...first, ...told.map((base) => base.replace(/\/$/, ''))])]
}

export type Addresses = { bases: string[]; chosen: string; choose: (base: string) => void }

/** What this page knows: all addresses, and the one that the facilitator chose. */
export function useAddresses(): Addresses {
  const [told, hear] = useState<string[]>([])
  const [choice, choose] = useState<string>()
  useEffect(() => {
    askServer().then(hear, () => undefined)
  }, [])
  const bases = basesFor(location.origin, told)
  const chosen = choice !== undefined && bases.includes(choice) ? choice : (bases[0] ?? location.origin)
  return { bases, chosen, choose }
}

/** For the console: tells the table's window which address was chosen, when it asks and at every change. */
export function useTold(chosen: string): void {
  const [tables] = useState(() => new Set<Window>())
  useEffect(() => {
    const tell = (table: Window) => table.postMessage({ chosen }, location.origin)
    const heard = ({ origin, source, data }: MessageEvent<unknown>) => {
      // Another window's objects are of another make: `instanceof` does not know them.
      if (origin !== location.origin || !source || !('closed' in source) || !has(data, 'ask')) return
      tables.add(source)
      tell(source)
    }
    tables.forEach(tell)
    addEventListener('message', heard)
    return () => removeEventListener('message', heard)
  }, [chosen])
}

/** For the table: the address that the console chose which opened this window, else the likeliest. */
export function useAddress(): string {
  const { chosen } = useAddresses()
  const [told, hear] = useState<string>()
  useEffect(() => {
    const heard = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && has(data, 'chosen') && typeof data.chosen === 'string')
        hear(data.chosen)
    }
    addEventListener('message', heard)
    const console: Window | null = window.opener
    console?.postMessage({ ask: true }, location.origin)
    return () => removeEventListener('message', heard)
  }, [])
  return told ?? chosen
}

function has<K extends string>(data: unknown, key: K): data is Record<K, unknown> {
  return typeof data === 'object' && data !== null && key in data
}

async function askServer(): Promise<string[]> {
  const answer = await fetch('/api/addresses')
  const told: unknown = answer.ok ? await answer.json() : []
  return Array.isArray(told) ? told.filter((base) => typeof base === 'string') : []
}
