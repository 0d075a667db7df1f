import type { CSSProperties, ReactElement } from 'react'
import type { PostureName } from '../../mechanics/posture.ts'

/** How the drawn figure stands: turns in degrees (clockwise, the figure faces right) and where its hip goes, in drawing units. */
interface Stance {
  readonly whole: number
  readonly move: readonly [x: number, y: number]
  readonly trunk: number
  readonly chest: number
  readonly arm: number
  readonly thigh: number
  readonly shin: number
  readonly foot: number
}

/** Chosen by eye so that feet stay on the floor and the eye reads the posture at once. */
const stances: Readonly<Record<PostureName, Stance>> = {
  lying: { whole: -90, move: [12, 68], trunk: 0, chest: 0, arm: 8, thigh: 0, shin: 0, foot: 0 },
  standing: { whole: 0, move: [0, 0], trunk: 0, chest: 0, arm: 4, thigh: 0, shin: 0, foot: 0 },
  sitting: { whole: 0, move: [-26, 38], trunk: 0, chest: 6, arm: -38, thigh: -88, shin: 88, foot: 0 },
  slouched: { whole: 0, move: [-26, 38], trunk: -16, chest: 34, arm: -44, thigh: -88, shin: 88, foot: 0 },
  bent: { whole: 0, move: [-11, 1], trunk: 42, chest: 40, arm: -84, thigh: 8, shin: 0, foot: -8 },
  lifting: { whole: 0, move: [-12, 11], trunk: 64, chest: 34, arm: -98, thigh: -38, shin: 60, foot: -22 },
}

const turn = (deg: number, [x, y]: readonly [number, number]): CSSProperties => ({
  transform: `rotate(${deg}deg)`,
  transformOrigin: `${x}px ${y}px`,
})

/** A jointed figure that eases from posture to posture; the disc that is measured is the bright dot in its low back. */
export function PostureFigure({ name }: { readonly name: PostureName }): ReactElement {
  const pose = stances[name]
  const seated = name === 'sitting' || name === 'slouched'
  return (
    <svg className="figure" viewBox="0 0 200 200" aria-hidden="true">
      <line className="figure-floor" x1="14" x2="186" y1="190" y2="190" />
      <path className="figure-seat" data-shown={seated} d="M34 152h50M38 152v38M80 152v38" />
      <g className="figure-part" style={{ transform: `translate(${pose.move[0]}px, ${pose.move[1]}px)` }}>
        <g className="figure-part" style={turn(pose.whole, [90, 104])}>
          <g className="figure-part" style={turn(pose.thigh, [90, 104])}>
            <path className="figure-limb" d="M90 104V144" />
            <g className="figure-part" style={turn(pose.shin, [90, 144])}>
              <path className="figure-limb figure-shin" d="M90 144V182" />
              <g className="figure-part" style={turn(pose.foot, [90, 182])}>
                <path className="figure-foot" d="M89 184H106" />
              </g>
            </g>
          </g>
          <g className="figure-part" style={turn(pose.trunk, [90, 104])}>
            <path className="figure-trunk" d="M90 104Q93 94 90 82" />
            <g className="figure-part" style={turn(pose.chest, [90, 84])}>
              <path className="figure-trunk" d="M90 84Q85 70 90 57" />
              <circle className="figure-head" cx="94" cy="36" r="11.5" />
              <g className="figure-part" style={turn(pose.arm, [90, 60])}>
                <path className="figure-limb figure-arm" d="M90 60V108" />
                <rect
                  className="figure-load"
                  data-shown={name === 'lifting'}
                  x="79"
                  y="106"
                  width="26"
                  height="18"
                  rx="3"
                />
              </g>
            </g>
            <circle className="figure-disc" cx="91" cy="95" r="4.6" />
          </g>
        </g>
      </g>
    </svg>
  )
}
