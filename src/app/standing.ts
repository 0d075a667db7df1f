/**
 * What stands round the picture. `full`: all panels. `caption`: the step's title and captions. `none`: the picture alone. `patient`: as
 * `caption`, in a window that follows another and obeys nobody else.
 */
export type Standing = 'full' | 'caption' | 'none' | 'patient'

/** Read from the link parameters `screen` and `chrome`; anything unknown is `full`. */
export function standingIn(query: URLSearchParams): Standing {
  if (query.get('screen') === 'patient') return 'patient'
  const chrome = query.get('chrome')
  return chrome === 'caption' || chrome === 'none' ? chrome : 'full'
}
