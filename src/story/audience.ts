export const audiences = ['patient', 'student', 'therapist'] as const
export type Audience = (typeof audiences)[number]
