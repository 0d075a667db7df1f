import type { Side } from '../anatomy/structures.ts'
import type { Posture, PostureName } from '../mechanics/posture.ts'

const alike = (deg: number): Posture['hipFlexionDeg'] => ({ left: deg, right: deg })

/** How a body is held in each named posture, degrees; everyday angles, rounded. Lumbar flexion in a full bend: about 50. */
export const postures: Readonly<Record<PostureName, Posture>> = {
  lying: { name: 'lying', lumbarFlexionDeg: 2, hipFlexionDeg: alike(0), kneeFlexionDeg: alike(0) },
  standing: { name: 'standing', lumbarFlexionDeg: 0, hipFlexionDeg: alike(0), kneeFlexionDeg: alike(0) },
  sitting: { name: 'sitting', lumbarFlexionDeg: 24, hipFlexionDeg: alike(75), kneeFlexionDeg: alike(85) },
  slouched: { name: 'slouched', lumbarFlexionDeg: 38, hipFlexionDeg: alike(70), kneeFlexionDeg: alike(80) },
  bent: { name: 'bent', lumbarFlexionDeg: 45, hipFlexionDeg: alike(50), kneeFlexionDeg: alike(8) },
  lifting: { name: 'lifting', lumbarFlexionDeg: 50, hipFlexionDeg: alike(60), kneeFlexionDeg: alike(25) },
}

/** Lying on the back with one straight leg raised, as a therapist does it, degrees. */
export const raisedLeg = (side: Side, deg: number): Posture => ({
  ...postures.lying,
  hipFlexionDeg: { ...postures.lying.hipFlexionDeg, [side]: deg },
})
