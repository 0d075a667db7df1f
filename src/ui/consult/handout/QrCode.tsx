import type { ReactElement } from 'react'
import { encode } from 'uqr'

/** Squares left blank round a code, as readers want. */
const QUIET = 4

/** A text as a code to scan, error correction M: its width in squares and one path of all dark ones. */
export function codeOf(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

/** A code drawn black on white, whatever is around it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const { size, path } = codeOf(text)
  return (
    <svg
      className="handout-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
