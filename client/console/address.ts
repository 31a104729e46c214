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

/** The chosen address travels from the console to a table in another window of the same browser. */
const channelName = 'databasespel.address'

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

/** For the console: tells the table which address it chose, now and whenever one asks. */
export function useTold(chosen: string): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.postMessage({ chosen })
    channel.addEventListener('message', ({ data }) => {
      if (isAsking(data)) channel.postMessage({ chosen })
    })
    return () => channel.close()
  }, [chosen])
}

/** For the table: the address that the console in this browser chose, else the likeliest. */
export function useAddress(): string {
  const { chosen } = useAddresses()
  const [told, hear] = useState<string>()
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', ({ data }) => hear((before) => toldBy(data) ?? before))
    channel.postMessage({ ask: true })
    return () => channel.close()
  }, [])
  return told ?? chosen
}

function isAsking(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'ask' in data
}

function toldBy(data: unknown): string | undefined {
  const said = typeof data === 'object' && data !== null && 'chosen' in data ? data.chosen : undefined
  return typeof said === 'string' ? said : undefined
}

async function askServer(): Promise<string[]> {
  const answer = await fetch('/api/addresses')
  const told: unknown = answer.ok ? await answer.json() : []
  return Array.isArray(told) ? told.filter((base) => typeof base === 'string') : []
}
