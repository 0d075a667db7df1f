import type { ReactElement } from 'react'
import type { ReadoutId } from '../../../evidence/readouts.ts'
import { restingTone, tightness } from '../../../mechanics/muscle.ts'
import { changeCondition, tighten } from '../../../state/lab.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { type MuscleGroup, muscleGroupIds, muscleGroups } from '../../../story/muscle-groups.ts'
import { Readout, ReadoutSources } from '../../panels/Readout.tsx'
import { VariantPicker } from '../../panels/VariantPicker.tsx'
import { useHealthyReadings, useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'
import { Group } from './Group.tsx'
import { LabSlider } from './LabSlider.tsx'

const SQUEEZE_MMHG = 60
/** More than this over what was chosen, a muscle is on guard, 0..1. */
const LEAST = 0.02

/** Which muscle stands for its group in numbers, and how thick fills the meter, mm. */
const shown = {
  piriformis: { pair: 'piriformis', id: 'piriformisThickness', fullMm: 13 },
  gluteals: { pair: 'gluteus-maximus', id: 'glutealThickness', fullMm: 45 },
  back: { pair: 'longissimus', id: 'backThickness', fullMm: 45 },
} as const satisfies Record<MuscleGroup, { pair: string; id: ReadoutId; fullMm: number }>

/** A slider says how far from rest to as tight as can be; a muscle at rest has some tone. */
const tensionAt = (tight: number): number => (tight === 0 ? 0 : restingTone + (1 - restingTone) * tight)

/** How tight the muscles are on the side of the lesion, which way the nerve takes past one of them, and what that does to it. */
export function Muscles(): ReactElement {
  const { conditions: words, format } = useMessages()
  const side = useApp((state) => state.lesion.side)
  const { muscleTension } = useMoment().condition
  const now = useReadings()
  const well = useHealthyReadings()
  const percent = (share: number): string => format.quantity(100 * share, '%')
  const tightOf = (group: MuscleGroup): number => tightness(muscleTension[muscleGroups[group][side][0]!] ?? 0)
  const tense = muscleGroupIds.filter((group) => tightOf(group) > 0).map((group) => words.muscles[group])
  return (
    <Group title={words.groups.muscles} state={tense.join(', ') || words.restingTone}>
      {muscleGroupIds.map((group) => {
        const { pair, id, fullMm } = shown[group]
        const muscle = `${pair}-${side}` as const
        const tight = tightOf(group)
        const held = tightness(now.muscles[muscle].tension)
        return (
          <div key={group} className="lab-muscle">
            <LabSlider
              name={words.muscles[group]}
              text={tight === 0 ? words.restingTone : percent(tight)}
              value={Math.round(100 * tight) / 100}
              min={0}
              max={1}
              step={0.05}
              healthy={0}
              onChange={(value, begins) => tighten(group, tensionAt(value), begins)}
            />
            <Readout
              id={id}
              value={now.muscles[muscle].thicknessMm}
              healthy={well.muscles[muscle].thicknessMm}
              full={fullMm}
              tone="muscle"
            />
            {held > tight + LEAST && <p className="note">{words.onGuard(percent(held))}</p>}
          </div>
        )
      })}
      <Readout id="nerveSqueeze" value={now.sciatic[side].squeezeMmHg} full={SQUEEZE_MMHG} tone="warm" />
      <VariantPicker onChoose={(variant) => changeCondition({ variant })} />
      <ReadoutSources ids={['piriformisThickness', 'glutealThickness', 'backThickness', 'nerveSqueeze']} />
      <Evidence claims={['C30', 'C35']} sources={['hopayian2018', 'kizaki2020', 'adelmanesh2015']} />
    </Group>
  )
}
