/** A Latin name as it is said: without the level it is counted by, which every language says in its own way. */
export const saidName = (latin: string): string => latin.replace(/ [TLS]\d\S*$/, '')

/** The name of the file, without its ending, that says a Latin name. */
export const saidFile = (latin: string): string => saidName(latin).toLowerCase().replaceAll(' ', '-')
