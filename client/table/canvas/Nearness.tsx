import type { Say } from '../../text.ts'

type NearnessProps = { say: Say; isNear: boolean; zoom: (by: number) => void }

/** Nearer, farther and all of it, for whoever cannot pinch or turn a wheel. */
export function Nearness({ say, isNear, zoom }: NearnessProps) {
  return (
    <div class="nearness">
      <button
        type="button"
        aria-label={say('canvas.nearer')}
        title={say('canvas.nearer')}
        onClick={() => zoom(1.5)}
      >
        <Lines of={['M12 5v14', 'M5 12h14']} />
      </button>
      {isNear && (
        <>
          <button
            type="button"
            aria-label={say('canvas.farther')}
            title={say('canvas.farther')}
            onClick={() => zoom(1 / 1.5)}
          >
            <Lines of={['M5 12h14']} />
          </button>
          <button
            type="button"
            aria-label={say('canvas.whole')}
            title={say('canvas.whole')}
            onClick={() => zoom(0)}
          >
            <Lines of={['M4 9v-5h5', 'M15 4h5v5', 'M20 15v5h-5', 'M9 20h-5v-5']} />
          </button>
        </>
      )}
    </div>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      {of.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
