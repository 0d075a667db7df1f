import { store } from './store.ts'

/** Tells the viewer once that something went wrong, until it is dismissed. @param notice a key of `Messages.notices` */
export const notify = (notice: string): void =>
  store.setState(({ notices }) => (notices.includes(notice) ? {} : { notices: [...notices, notice] }))

export const dismissNotice = (notice: string): void =>
  store.setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }))
