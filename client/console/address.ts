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

/** Where windows of one browser hear each other, also those that know nothing of who opened them. */
const channelName = 'databasespel.address'

/** For the console: tells the table's windows which address was chosen, when one asks and at every change. */
export function useTold(chosen: string): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    const tell = () => said(channel, { chosen })
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => has(data, 'ask') && tell())
    tell()
    return () => channel.close()
  }, [chosen])
}

/** For the table: the address that the console in this browser chose, else the likeliest. */
export function useAddress(): string {
  const { chosen } = useAddresses()
  const [told, hear] = useState<string>()
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (has(data, 'chosen') && typeof data.chosen === 'string') hear(data.chosen)
    })
    said(channel, { ask: true })
    return () => channel.close()
  }, [])
  return told ?? chosen
}

/** A channel is our own origin's alone: it has none to name. */
function said(channel: BroadcastChannel, what: object): void {
  channel.postMessage(what)
}

function has<K extends string>(data: unknown, key: K): data is Record<K, unknown> {
  return typeof data === 'object' && data !== null && key in data
}

async function askServer(): Promise<string[]> {
  const answer = await fetch('/api/addresses')
  const told: unknown = answer.ok ? await answer.json() : []
  return Array.isArray(told) ? told.filter((base) => typeof base === 'string') : []
}

/** An address as people type it. */
export function plain(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** Whether phones get there only from the same network: an address in numbers. */
export function isNearby(address: string): boolean {
  return /^https?:\/\/(?:\d+\.\d+\.\d+\.\d+|\[)/.test(address)
}
