import { useEffect, useState } from 'preact/hooks'

/** A QR as a picture; the encoder comes only when one is shown. */
export function Qr({ holds, label }: { holds: string; label: string }) {
  const [picture, show] = useState<string>()
  useEffect(() => {
    let shown = true
    const draw = async () => {
      const { renderSVG } = await import('uqr')
      // As an image address: markup may not be put into the page (Trusted Types).
      if (shown) show(`data:image/svg+xml,${encodeURIComponent(renderSVG(holds, { border: 2 }))}`)
    }
    draw().catch(() => undefined)
    return () => void (shown = false)
  }, [holds])
  return picture ? <img class="qr" src={picture} alt={label} /> : <span class="qr" />
}
