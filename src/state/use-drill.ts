import { useStore } from 'zustand'
import { type Drill, drillStore } from './drilling.ts'

/** Reads one thing of the drill and follows it. */
export const useDrill = <T>(select: (drill: Drill) => T): T => useStore(drillStore, select)
