/**
 * The page may talk to nobody but its own origin; WebAssembly is for the mesh decoder, blobs are recordings and pictures that the page
 * holds itself. What a page can say of itself in a meta element.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The same with what only a server can say: who may show this page in a frame. With nobody named, no page may.
 * @param {readonly string[]} [embedders] origins; this server's own pages, such as the example, then may too
 */
export const serverPolicy = (embedders = []) =>
  embedders.length === 0
    ? `${pagePolicy}; frame-ancestors 'none'`
    : `${pagePolicy}; frame-src 'self'; frame-ancestors 'self' ${embedders.join(' ')}`

/**
 * The origin in an address of a page that may embed this one; null where it has none, or names more than an origin.
 * @param {string} text
 */
export function embedderIn(text) {
  if (!URL.canParse(text)) return null
  const { protocol, origin, pathname, search, hash, username } = new URL(text)
  const bare = pathname === '/' && search === '' && hash === '' && username === ''
  return bare && (protocol === 'https:' || protocol === 'http:') ? origin : null
}
