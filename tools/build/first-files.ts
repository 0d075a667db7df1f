import type { Plugin } from 'vite'

/** What has to be fetched for the first picture and for the body, in few files: small ones compress badly and each asks once. */
interface FirstFiles {
  readonly plugin: Plugin
  /** The file that a module goes into; null for one that comes later, or belongs to another page. */
  readonly fileOf: (id: string) => string | null
}

/** A file's name, and the ends of the paths of the modules that it begins with. */
type Beginning = readonly [file: string, from: readonly string[]]

/**
 * Everything that a file begins with imports, directly or through others, but not what that imports when it is asked for.
 * @param beginnings in the order in which they come: what several import is in the first of them
 * @param others where other pages begin, which have no use for what is put together here
 */
export function firstFiles(beginnings: readonly Beginning[], others: readonly string[]): FirstFiles {
  const files = new Map<string, string | null>()
  const plugin: Plugin = {
    name: 'first-files',
    apply: 'build',
    buildEnd() {
      const all = [...this.getModuleIds()]
      const claim = (from: string, file: (id: string) => string | null): void => {
        const begin = all.find((id) => id.endsWith(from))
        if (!begin) return
        const left = [begin]
        for (let id = left.pop(); id !== undefined; id = left.pop()) {
          if (files.has(id)) continue
          files.set(id, file(id))
          left.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
      }
      // What another page shares is not put together with what it has no use for.
      for (const other of others) claim(other, () => null)
      for (const [file, from] of beginnings) for (const one of from) claim(one, () => file)
    },
  }
  return { plugin, fileOf: (id) => files.get(id) ?? null }
}
