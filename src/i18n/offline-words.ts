/** Words about what works without the internet, what this device keeps, and a newer version of the page. */
export interface OfflineWords {
  readonly title: string
  readonly withoutInternet: string
  /** How the page stands to this device. */
  readonly is: Readonly<Record<'starting' | 'kept' | 'impossible' | 'refused' | 'full' | 'erased', string>>
  readonly everything: string
  /** @param megabytes sizes in megabytes */
  readonly amount: (megabytes: number, allMegabytes: number) => string
  readonly allHere: (megabytes: number) => string
  readonly keep: (megabytes: number) => string
  readonly goOn: (megabytes: number) => string
  readonly stop: string
  readonly cut: string
  readonly noRoom: string
  readonly remove: string
  readonly onDevice: string
  readonly kinds: readonly { readonly name: string; readonly about: string }[]
  readonly nobodyElse: string
  readonly erase: string
  readonly eraseAsk: string
  readonly eraseYes: string
  readonly eraseNo: string
  readonly newer: string
  readonly showNewer: string
  readonly otherWindows: string
}
