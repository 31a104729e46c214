/** The cardboard box, open and empty. */
export function Box({ class: look }: { class?: string }) {
  return (
    <svg class={`wall-drawing ${look ?? ''}`} viewBox="0 0 260 170" aria-hidden="true">
      <ellipse class="fill-shade" cx="130" cy="158" rx="104" ry="9" />
      <path class="fill-card-dark" d="M48 58 L130 40 L212 58 L130 78 Z" />
      <path class="fill-card-light" d="M48 58 L130 78 L130 158 L56 138 Z" />
      <path class="fill-card" d="M212 58 L130 78 L130 158 L204 138 Z" />
      <path class="fill-card" d="M48 58 L130 78 L106 100 L22 78 Z" />
      <path class="fill-card-light" d="M212 58 L130 78 L154 100 L238 78 Z" />
      <path class="fill-card" d="M48 58 L130 40 L118 18 L38 36 Z" />
      <path class="fill-card-light" d="M212 58 L130 40 L142 18 L222 36 Z" />
      <path class="tape" d="M130 104 V158" />
    </svg>
  )
}
