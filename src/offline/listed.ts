/** One file of the built page, as the build found it. */
export interface Listed {
  /** From the page's own folder, such as `models/spine.glb`. */
  readonly path: string
  readonly bytes: number
  /** The first quarter of what SHA-256 makes of it, in hexadecimal. */
  readonly hash: string
}

/** The two forms every recording comes in; a browser plays one of them. */
export const sounds = ['webm', 'm4a'] as const
export type Sound = (typeof sounds)[number]

/** What is being told: one story in one language at one depth. */
export interface Told {
  readonly language: string
  readonly story: string
  readonly audience: string
}

/** What a page would like to have with it: the story that it tells, or everything there is. */
export type Wanted = Told | 'everything'

/** Whether the page itself needs it, whatever is told: its code, its styles, the body, the small pictures. */
export const isOfPage = (path: string): boolean => !/^(narration|stills)\//.test(path)

const isOtherSound = (path: string, sound: Sound): boolean =>
  sounds.some((other) => other !== sound && path.endsWith(`.${other}`))

/** Whether a file belongs to what is wanted, by a browser that plays recordings of this form. */
export function isWanted(path: string, wanted: Wanted, sound: Sound): boolean {
  if (isOfPage(path)) return true
  if (isOtherSound(path, sound)) return false
  if (wanted === 'everything') return true
  const { language, story, audience } = wanted
  return path.startsWith(`narration/${language}/${story}/${audience}/`)
}

/** The name of the cache of a page's folder: one for each, as other pages may share the origin. */
export const cacheNameOf = (folder: string): string => `sciatica-explainer ${folder}`

/** The name of the one parameter in the address under which a file is kept. */
const KEPT_AS = 'kept'

/** Where a file is kept: its own address and what it holds, so that a page's old files and a newer page's lie side by side. */
export function keyOf({ path, hash }: Pick<Listed, 'path' | 'hash'>, folder: string): string {
  const url = new URL(path, folder)
  url.search = new URLSearchParams({ [KEPT_AS]: hash }).toString()
  return url.href
}

/** The path of a file that is kept under this address. */
export const pathOfKey = (key: string, folder: string): string =>
  new URL(key).pathname.slice(new URL(folder).pathname.length)

const PAGE = 'index.html'

/** The path that an address of the page's folder stands for; null for any other address. What follows a question mark is the page's own. */
export function pathOf(url: URL, folder: string): string | null {
  const { origin, pathname } = new URL(folder)
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return null
  return url.pathname.slice(pathname.length) || PAGE
}

/** Whether bytes are those that the build listed. */
export async function isIntact(bytes: ArrayBuffer, { hash }: Pick<Listed, 'hash'>): Promise<boolean> {
  const made = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(made, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(hash)
}
