import { faceOf } from '../../../parts/faces.ts'
import { Icon } from '../../../parts/Icon.tsx'
import type { Desk } from '../../desk.ts'
import type { Fault } from './piles.ts'
import type { Typed } from './useTyping.ts'

type CodesProps = { desk: Desk; typed: Typed }

/** What the last code is, said at once; or why a photo gave none. */
export function LastCode({ desk, typed }: CodesProps) {
  const { say } = desk
  const { at, pile, faults, trouble } = typed
  const code = pile.codes.at(-1)
  const fault = faults[at]?.at(-1)
  if (trouble)
    return (
      <p class="back-last back-wrong" role="status">
        {say(`paper.photo.${trouble}`)}
      </p>
    )
  return (
    <p class={fault ? 'back-last back-wrong' : 'back-last'} role="status">
      {code === undefined ? '' : `${code}: ${saidOf(desk, code, fault)}`}
    </p>
  )
}

/** Which card a code is, or what is wrong with it. */
function saidOf({ console, labels, say }: Desk, code: string, fault: Fault | undefined): string {
  if (fault?.kind === 'unknown') return say('paper.back.unknown')
  if (fault) return say('paper.back.twice', { number: fault.pile + 1 })
  const face = console.codes && Object.hasOwn(console.codes, code) ? console.codes[code] : undefined
  if (!face) return say('parts.moment')
  const { title, value } = faceOf(face, labels)
  return say('paper.back.card', { title, value })
}

/** Every code of the pile; one that is pressed goes. */
export function Codes({ desk, typed }: CodesProps) {
  const { at, pile, faults } = typed
  return (
    <ol class="back-codes">
      {pile.codes.map((code, n) => {
        const fault = faults[at]?.[n]
        return (
          <li key={n} class={fault ? 'back-code back-code-wrong' : 'back-code'}>
            <b>{code}</b>
            <span>{saidOf(desk, code, fault)}</span>
            <button
              type="button"
              aria-label={desk.say('paper.back.drop', { code })}
              title={desk.say('paper.back.drop', { code })}
              onClick={() => typed.drop(n)}
            >
              <Icon id="close" size={18} />
            </button>
          </li>
        )
      })}
    </ol>
  )
}
