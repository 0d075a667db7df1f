import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { encode } from 'uqr'

/** Quiet modules round the code, as its standard asks (ISO/IEC 18004). */
const QUIET = 4

/** A QR code: dark on white whatever the page looks like, as cameras want it. It comes into view by itself, for who holds the phone. */
export function Code({ text, name }: { readonly text: string; readonly name: string }): ReactElement {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET })
    const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { size, path: modules.join('') }
  }, [text])
  const code = useRef<SVGSVGElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another code is looked for anew
  useEffect(() => {
    code.current?.scrollIntoView({ block: 'nearest' })
  }, [text])
  return (
    <svg
      ref={code}
      className="screens-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
