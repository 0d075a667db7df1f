import type { Plugin } from 'vite'

/** What has to be fetched before the first picture, in few files: small ones compress badly and each asks once. */
interface FirstFiles {
  readonly plugin: Plugin
  /** The file that a module goes into; null for one that comes later, or belongs to another page. */
  readonly fileOf: (id: string) => string | null
}

/**
 * Everything that a page's script or the scene imports, directly or through others, but not what they import when it is asked for.
 * @param page, scene, others ends of the paths of the modules that the page, its picture and the other pages begin with
 */
export function firstFiles(page: string, scene: string, others: readonly string[]): FirstFiles {
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
    },
  }
  return { plugin, fileOf: (id) => files.get(id) ?? null }
}
