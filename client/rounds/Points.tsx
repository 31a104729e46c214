import './points.css'

type Point = { id: string; figure?: string | undefined; text: string; source: string }

/** A few points on sheets of paper: a figure, what it means, and where it comes from. */
export function Points({ title, points }: { title: string; points: readonly Point[] }) {
  return (
    <div class="points">
      <h2>{title}</h2>
      <ul>
        {points.map(({ id, figure, text, source }) => (
          <li key={id}>
            <p>
              {figure && <strong>{figure}</strong>} {text}
            </p>
            <p class="points-source">{source}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
