import type { Workshop } from '../../rules/workshop.ts'
import type { Down } from '../../rules/wire.ts'

/** One message on its way down: encoded once, as it was when it was sent, however many get it. */
export class Message {
  readonly event: keyof Down
  readonly text: string
  /** The workshop as it was kept when this was sent; no client sees it. */
  readonly of: Workshop | undefined
  #value: unknown

  constructor(event: keyof Down, said: unknown, of?: Workshop) {
    this.event = event
    this.text = JSON.stringify(said) ?? ''
    this.of = of
  }

  get value(): unknown {
    if (this.#value === undefined && this.text !== '') this.#value = JSON.parse(this.text)
    return this.#value
  }
}
