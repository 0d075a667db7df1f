/** Words of the phone's page. */
export interface RemoteWords {
  /** BCP 47, and which way it runs. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly back: string
  readonly next: string
  readonly toggle: string
  readonly side: string
  readonly left: string
  readonly right: string
  readonly level: string
  readonly pad: string
  readonly connecting: string
  readonly connected: string
  readonly lost: string
  readonly ended: string
  readonly wrongCode: string
  readonly tooMany: string
  readonly noCode: string
}
