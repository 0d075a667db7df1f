import { smoothstep } from '../math/easing.ts'

/** Hours after which everything that follows an irritated root has come; also what is meant where a condition names none. */
export const ESTABLISHED_HOURS = 72

/** How far the swelling of an irritated root has come, 0..1. That it follows the squeeze is measured (olmarker1989b); the pace is chosen by eye. */
export const swellingCome = (hours: number): number => smoothstep(0, 24, hours)

/** How far guarding has come, 0..1: after the swelling, over the days that follow. Chosen by eye; muscles answer the root (adelmanesh2015). */
export const guardingCome = (hours: number): number => smoothstep(12, ESTABLISHED_HOURS, hours)
