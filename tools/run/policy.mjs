/** The page may talk to nobody but its own origin; WebAssembly is for the mesh decoder. What a page can say of itself in a meta element. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The same with what only a server can say. */
export const serverPolicy = `${pagePolicy}; frame-ancestors 'none'`
