import type { ReactElement } from 'react'
import type { Side, StructureId } from '../../anatomy/structures.ts'
import {
  drawnAs,
  musclesOf,
  musclesOfRoot,
  nerveSupplyOf,
  nervesOf,
  reflexesOf,
  reflexOf,
  skinOf,
  skinOfRoot,
  stemOf,
  supplyEntryOf,
  supplyOf,
} from '../../anatomy/supplied.ts'
import {
  type MuscleGroup,
  type MuscleNerve,
  type ReflexName,
  type RootShare,
  type SkinArea,
  type SupplyMuscle,
  type SupplyNerve,
  type SupplyRoot,
  type UndrawnNerveName,
  undrawnNerves,
} from '../../anatomy/supply.ts'
import { useMessages } from '../../state/use-app.ts'
import { Chip, Named } from './Chip.tsx'
import { Group } from './Fold.tsx'

interface Sided {
  readonly side: Side
}

function RootChips({ roots, main, side }: RootShare & Sided): ReactElement | null {
  const { card } = useMessages()
  return (
    <Group title={card.roots}>
      {roots.map((root) => {
        const id = drawnAs(root, side)
        const isMain = main.includes(root) && main.length < roots.length
        return id ? (
          <Chip key={root} id={id} name={root} main={isMain} />
        ) : (
          <Named key={root} name={root} main={isMain} detail={card.notDrawn} />
        )
      })}
    </Group>
  )
}

function NerveChips({
  nerves,
  side,
  title,
}: Sided & { nerves: readonly MuscleNerve[]; title: string }): ReactElement | null {
  const { card } = useMessages()
  return (
    <Group title={title}>
      {nerves.map(({ nerve, division, part }) => {
        const id = drawnAs(nerve, side)
        const detail = [division && card.divisions[division], part && card.heads[part]].filter(Boolean).join(', ')
        const key = `${nerve}-${part ?? ''}`
        return id ? (
          <Chip key={key} id={id} beside={side} detail={detail} />
        ) : (
          <Named
            key={key}
            name={card.nerves[nerve as UndrawnNerveName]}
            latin={undrawnNerves[nerve as UndrawnNerveName].latin}
          />
        )
      })}
    </Group>
  )
}

function MuscleChips({
  muscles,
  side,
  title,
  isMain = () => false,
}: Sided & {
  readonly muscles: readonly SupplyMuscle[]
  readonly title: string
  readonly isMain?: (muscle: SupplyMuscle) => boolean
}): ReactElement | null {
  const { card } = useMessages()
  return (
    <Group title={title}>
      {muscles.map((muscle) => {
        const id = drawnAs(muscle, side)
        return id ? (
          <Chip key={muscle} id={id} beside={side} main={isMain(muscle)} />
        ) : (
          <Named key={muscle} name={card.muscles[muscle as MuscleGroup]} main={isMain(muscle)} />
        )
      })}
    </Group>
  )
}

function Skin({ areas }: { readonly areas: readonly SkinArea[] }): ReactElement | null {
  const { card } = useMessages()
  return (
    <Group title={card.feels} note={card.feelsNote}>
      {areas.map((area) => (
        <Named key={area} name={card.skin[area]} />
      ))}
    </Group>
  )
}

function Reflex({ reflexes }: { readonly reflexes: readonly ReflexName[] }): ReactElement | null {
  const { card, panels } = useMessages()
  return (
    <Group title={card.reflex}>
      {reflexes.map((reflex) => (
        <Named key={reflex} name={panels.symptoms.reflexes[reflex]} />
      ))}
    </Group>
  )
}

function OfMuscle({ muscle, side }: Sided & { readonly muscle: SupplyMuscle }): ReactElement {
  const { card } = useMessages()
  const { nerves, roots, main } = supplyOf(muscle)
  return (
    <>
      <NerveChips title={card.suppliedBy} nerves={nerves} side={side} />
      <Group title={card.comesFrom}>
        {[...new Set(nerves.flatMap(({ nerve }) => (drawnAs(nerve, side) ? [] : (stemOf(nerve) ?? []))))].map(
          (stem) => (
            <Chip key={stem} id={`${stem}-${side}`} beside={side} />
          ),
        )}
      </Group>
      <RootChips roots={roots} main={main} side={side} />
    </>
  )
}

function OfNerve({ nerve, side }: Sided & { readonly nerve: SupplyNerve }): ReactElement {
  const { card } = useMessages()
  const { roots, main } = nerveSupplyOf(nerve)
  const own = musclesOf(nerve)
  const others = musclesOf(nerve, true).filter((muscle) => !own.includes(muscle))
  return (
    <>
      <RootChips roots={roots} main={main} side={side} />
      <MuscleChips title={card.worksMuscles} muscles={own} side={side} />
      <MuscleChips title={card.throughBranches} muscles={others} side={side} />
      <Skin areas={skinOf(nerve)} />
      <Reflex reflexes={reflexesOf(nerve)} />
    </>
  )
}

function OfRoot({ root, side }: Sided & { readonly root: SupplyRoot }): ReactElement {
  const { card, panels } = useMessages()
  const reflex = reflexOf(root)
  return (
    <>
      <NerveChips title={card.nervesOfRoot} nerves={nervesOf(root).map((nerve) => ({ nerve }))} side={side} />
      <MuscleChips
        title={card.worksMuscles}
        muscles={musclesOfRoot(root)}
        side={side}
        isMain={(muscle) => supplyOf(muscle).main.includes(root)}
      />
      <Skin areas={skinOfRoot(root)} />
      {reflex ? <Reflex reflexes={[reflex]} /> : <p className="note">{panels.symptoms.noReflex}</p>}
    </>
  )
}

/** Muscle, nerve and root lead to one another. Nothing where a structure has no place among them. */
export function Supply({ id }: { readonly id: StructureId }): ReactElement | null {
  const entry = supplyEntryOf(id)
  if (entry === null) return null
  const { side } = entry
  if (entry.is === 'muscle') return <OfMuscle muscle={entry.name} side={side} />
  if (entry.is === 'nerve') return <OfNerve nerve={entry.name} side={side} />
  return <OfRoot root={entry.name} side={side} />
}
