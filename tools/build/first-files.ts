import type { Plugin } from 'vite'

/** What has to be fetched for the first picture and for the body, in few files: small ones compress badly and each asks once. */
interface FirstFiles {
  readonly plugin: Plugin
  /** The file that a module goes into; null for one that comes later, or belongs to another page. */
  readonly fileOf: (id: string) => string | null
}

/** Ends of the paths of the modules that files begin with. */
interface Beginnings {
  readonly page: string
  /** The first of its picture. */
  readonly scene: string
  /** What follows at once when that is seen. */
  readonly body: readonly string[]
  readonly others: readonly string[]
}

/** Everything that the page's script, its first picture or the body imports, directly or through others, but not what they import when it is asked for. */
export function firstFiles({ page, scene, body, others }: Beginnings): FirstFiles {
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
      claim(page, () => 'page')
      claim(scene, () => 'scene')
      for (const one of body) claim(one, () => 'body')
    },
  }
  return { plugin, fileOf: (id) => files.get(id) ?? null }
}
