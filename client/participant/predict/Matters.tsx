import { Icon } from '../../parts/Icon.tsx'
import { Sheet, Thumb, type AskProps } from './Sheet.tsx'

const sayings = ['much', 'little'] as const

/** Much or little: one tap, and it is said. */
export function Matters({ onAnswer, ...props }: AskProps) {
  const { labels, own, say, blocked } = props
  const chosen = own.prediction?.matters
  return (
    <>
      <Sheet of="matters" words={labels.predict.matters.question} say={say}>
        <div class="predict-two">
          {sayings.map((matters) => (
            <button
              key={matters}
              type="button"
              class="predict-choice"
              aria-pressed={chosen === matters}
              aria-disabled={blocked !== undefined}
              {...(blocked ? { title: blocked } : {})}
              onClick={() => blocked === undefined && onAnswer({ matters })}
            >
              <Size of={matters} />
              <span>{say(`predict.matters.${matters}`)}</span>
              {chosen === matters && <Icon id="check" size={22} />}
            </button>
          ))}
        </div>
      </Sheet>
      <Thumb {...props} />
    </>
  )
}

/** Two bars that differ much, or hardly. */
function Size({ of }: { of: (typeof sayings)[number] }) {
  const other = of === 'much' ? 8 : 26
  return (
    <svg class="predict-size" width="52" height="36" viewBox="0 0 52 36" aria-hidden="true">
      <rect x="6" y={34 - 30} width="16" height="30" rx="2" />
      <rect x="30" y={34 - other} width="16" height={other} rx="2" />
      <path d="M2 35h48" />
    </svg>
  )
}
