/** What every file of the built page is called when it is sent, by the end of its name. Sound is in `.webm` and `.m4a`. */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  glb: 'model/gltf-binary',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  m4a: 'audio/mp4',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
}
