import { useMemo } from 'react'
import type { BodyReadings } from '../mechanics/body.ts'
import { healthyOf } from '../story/moment.ts'
import { createBodyReader } from './read-body.ts'
import { useMoment } from './use-told.ts'

/** What mechanics reads of a moment that is told. */
export const readTold = createBodyReader()

/** What mechanics reads of that moment. */
export function useReadings(): BodyReadings {
  const { posture, condition, touch } = useMoment()
  return useMemo(() => readTold({ posture, condition, touch }), [posture, condition, touch])
}

const readHealthy = createBodyReader()

/** What mechanics reads of the healthy body that is held the same. */
export function useHealthyReadings(): BodyReadings {
  const { posture, condition, touch } = useMoment()
  return useMemo(() => readHealthy(healthyOf({ posture, condition, touch })), [posture, condition, touch])
}
