import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Choice<T> = { value: T; label: ComponentChildren; more?: string }
type ChoicesProps<T extends string> = {
  legend: string
  of: readonly Choice<T>[]
  /** Undefined as long as nothing is chosen. */
  value: T | undefined
  onChoose: (value: T) => void
  /** The legend is for the ear only. */
  quiet?: boolean
}

/** One of a few: radio buttons as large sheets of paper. */
export function Choices<T extends string>({ legend, of, value, onChoose, quiet = false }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset class="choices">
      <legend class={quiet ? 'unseen' : undefined}>{legend}</legend>
      <div class="choices-row">
        {of.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              aria-labelledby={`${name}-${choice.value}`}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span class="choice-face" id={`${name}-${choice.value}`}>
              <span class="choice-label">{choice.label}</span>
              {choice.more && <span class="choice-more">{choice.more}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
