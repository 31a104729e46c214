import type { Greeting } from './line.ts'

/** Somebody in a workshop, with a card in hand. */
export type Member = { workshop: string; seat: string; key: string; table: string; card: string }
export const kinds = ['ours', 'naive', 'limit'] as const
export type Kind = (typeof kinds)[number]

/** How the clients of one server say things: the same content in each server's own words. */
export type Speech = {
  greeting: (port: number, member: Member) => Greeting
  /** What is said once one is in. */
  first?: string
  hand: (member: Member, x: number, y: number) => string
  /** The hands in a message, as [seat, x, y]; none when it is about something else. */
  seen: (text: string) => [seat: unknown, x: number, y: number][]
}

const socketIo = (port: number) => `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`

/** How our own clients say hello. */
export function ourGreeting(port: number, { workshop, key }: Pick<Member, 'workshop' | 'key'>): Greeting {
  const client = key.slice(0, 12)
  return { address: socketIo(port), hello: `40${JSON.stringify({ workshop, key, client })}`, welcome: '40' }
}

const ours: Speech = {
  greeting: ourGreeting,
  first: '42["looks",true]',
  hand: ({ table, card }, x, y) => `42["hand",["${table}",${x},${y},"${card}"]]`,
  seen(text) {
    if (!text.startsWith('42["hands",')) return []
    const [, hands]: [string, [string, string, number, number][]] = JSON.parse(text.slice(2))
    return hands.map(([seat, , x, y]) => [seat, x, y])
  },
}

const naive: Speech = {
  greeting: (port, { workshop, seat }) => ({
    address: socketIo(port),
    hello: `40${JSON.stringify({ workshop, id: seat })}`,
    welcome: '40',
  }),
  hand: (member, x, y) => `42${JSON.stringify(['move', { x, y, card: member.card }])}`,
  seen(text) {
    if (!text.startsWith('42["move",')) return []
    const [, { id, x, y }]: [string, { id: string; x: number; y: number }] = JSON.parse(text.slice(2))
    return [[id, x, y]]
  },
}

const limit: Speech = {
  greeting: (port, { workshop, seat }) => ({
    address: `ws://127.0.0.1:${port}/?workshop=${workshop}&seat=${seat}`,
  }),
  hand: ({ table, card }, x, y) => `["${table}",${x},${y},"${card}"]`,
  seen(text) {
    const hands: [string, string, number, number][] = JSON.parse(text)
    return hands.map(([seat, , x, y]) => [seat, x, y])
  },
}

export const speeches: Record<Kind, Speech> = { ours, naive, limit }
