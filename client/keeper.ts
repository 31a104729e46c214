import type { Shown } from '../rules/wire.ts'
import { apply } from './apply.ts'

/** Holds one view at one version. */
export class Keeper<View> {
  private held: { version: number; view: View } | undefined
  private show: (view: View) => void
  private fine: () => void
  private askWhole: () => void

  constructor(show: (view: View) => void, fine: () => void, askWhole: () => void) {
    this.show = show
    this.fine = fine
    this.askWhole = askWhole
  }

  forget(): void {
    this.held = undefined
  }

  /** Takes a whole view, or a change of the version that is held; asks a whole one when a version is missing. */
  take(shown: Shown<View>): void {
    if ('whole' in shown) this.hold(shown.to, shown.whole)
    else if (this.held?.version === shown.from) {
      this.fine()
      this.hold(shown.to, apply(this.held.view, shown.change))
    } else if (!this.held || shown.to > this.held.version) this.askWhole()
  }

  private hold(version: number, view: View): void {
    this.held = { version, view }
    this.show(view)
  }
}
