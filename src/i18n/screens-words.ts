/** Words of the tool `screens` of consulting. */
export interface ScreensWords {
  readonly title: string
  readonly about: string
  readonly second: string
  readonly secondAbout: string
  readonly open: string
  readonly close: string
  /** How the second window stands. */
  readonly secondIs: Readonly<Record<'closed' | 'opening' | 'open' | 'blocked' | 'impossible', string>>
  readonly pointer: string
  /** In a window that follows while none leads. */
  readonly nobodyLeads: string
  readonly phone: string
  readonly phoneAbout: string
  readonly connect: string
  readonly again: string
  readonly disconnect: string
  readonly asking: string
  readonly unavailable: string
  readonly scan: string
  /** What the code's picture is, for who does not see it. */
  readonly code: string
  readonly expires: (minutes: string) => string
  readonly paired: string
  readonly away: string
  readonly ended: string
}
