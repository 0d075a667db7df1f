import type { ReactElement } from 'react'
import { AgePanel } from './AgePanel.tsx'
import { FrequencyPanel } from './FrequencyPanel.tsx'
import { HerniationPanel } from './HerniationPanel.tsx'
import { LimitsPanel } from './LimitsPanel.tsx'
import { MassagePanel } from './MassagePanel.tsx'
import type { NumberedStep } from './numbered.ts'
import { OptionsPanel } from './OptionsPanel.tsx'
import { PosturePanel } from './PosturePanel.tsx'
import { RecoveryPanel } from './RecoveryPanel.tsx'
import { RisksPanel } from './RisksPanel.tsx'

const panels: Readonly<Record<NumberedStep, () => ReactElement>> = {
  'discs-change': AgePanel,
  'posture-and-load': PosturePanel,
  herniation: HerniationPanel,
  'tight-muscles': FrequencyPanel,
  'massage-may-help': MassagePanel,
  'massage-cannot': LimitsPanel,
  'why-muscles-tighten': RisksPanel,
  'what-helps': OptionsPanel,
  'what-to-expect': RecoveryPanel,
  'two-places': FrequencyPanel,
  'what-helps-both': OptionsPanel,
}

/** The panel of numbers that belongs to a step, if it has one. */
export const panelFor = (step: string): (() => ReactElement) | undefined =>
  (panels as Readonly<Partial<Record<string, () => ReactElement>>>)[step]
