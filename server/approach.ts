import { WebSocketServer, type ServerOptions } from 'ws'

import { addressOf, type Asking } from './asker.ts'
import { Crowd } from './crowd.ts'
import { isOurHost, isOurPage } from './origin.ts'
import { networkOf, type Caps, type Paces } from './pace.ts'

/** How whoever connects is known: under which public name they ask, and how many proxies of ours say who they are. */
export type ApproachParts = { publicName: string | undefined; proxies: number; caps: Caps }

/** How long a websocket that we end may take to say goodbye before it is cut; left alone it takes half a minute. */
const goodbye = { closeTimeout: 3000 }

class PromptWebSockets extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, ...goodbye })
  }
}

/** On what terms socket.io keeps a line; a dead one is noticed within seven seconds. */
export const lineTerms = {
  serveClient: false,
  pingInterval: 4000,
  pingTimeout: 3000,
  connectTimeout: 5000,
  upgradeTimeout: 5000,
  maxHttpBufferSize: 16 * 1024,
  perMessageDeflate: false,
  wsEngine: PromptWebSockets,
} as const

/** What a line has to pass before its hello is read, and what it takes up after it. */
export class Approach {
  readonly #parts: ApproachParts
  readonly #lines: Crowd

  constructor(parts: ApproachParts) {
    this.#parts = parts
    this.#lines = new Crowd(parts.caps.linesOfNetwork)
  }

  networkOf(asking: Asking): string {
    return networkOf(addressOf(asking, this.#parts.proxies))
  }

  /** Whether a line may begin: asked under our name, by a page of ours, and from where not too many began for nothing. */
  mayBegin(asking: Asking, { connecting }: Pick<Paces, 'connecting'>): boolean {
    return (
      isOurHost(asking, this.#parts.publicName) &&
      isOurPage(asking) &&
      connecting.take(this.networkOf(asking))
    )
  }

  /** Takes up a place for a line on which somebody enters, and forgives its beginning; undefined when all are taken. */
  enter(network: string, { connecting }: Pick<Paces, 'connecting'>): (() => void) | undefined {
    const leave = this.#lines.enter(network)
    if (leave) connecting.giveBack(network)
    return leave
  }
}
