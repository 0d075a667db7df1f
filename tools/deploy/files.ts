import { cachingOf, NAMED_BY_CONTENT, securityHeaders } from '../run/headers.mjs'
import { mediaTypes } from './media-types.ts'

const HASHED = '/assets/index-12345678.js'
const headers = Object.entries(securityHeaders())

/** A text as nginx reads it between double quotes. @throws where it holds what nginx would read as something else */
function quoted(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx: expected a text without quotes, $ and \\, got ${text}`)
  return `"${text}"`
}

const byType = (): Map<string, string[]> => {
  const ends = new Map<string, string[]>()
  for (const [end, type] of Object.entries(mediaTypes)) ends.set(type, [...(ends.get(type) ?? []), end])
  return ends
}

/** A site of nginx that serves the built folder with the same headers, packed files and caching as `npm start`. */
export const nginxSite =
  (): string => `# Made by npm run deploy-files from tools/run/headers.mjs, and held to it by a test; change it there. How to use it: docs/deploy.md.

map $uri $caching {
    default ${quoted(cachingOf('/index.html'))};
    "~${NAMED_BY_CONTENT.source.replaceAll('\\/', '/')}" ${quoted(cachingOf(HASHED))};
}

server {
    listen 8080;
    listen [::]:8080;
    root /srv/sciatica;
    index index.html;
    charset utf-8;
    server_tokens off;

    # The build has packed every file that gets smaller by it. The last line needs Debian's libnginx-mod-http-brotli-static.
    gzip_static on;
    gzip_vary on;
    brotli_static on;

    # All at one level: a location with a header of its own would lose these.
${headers.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`).join('\n')}
    add_header Cache-Control $caching always;

    types {
${[...byType()].map(([type, ends]) => `        ${type} ${ends.join(' ')};`).join('\n')}
    }
    default_type application/octet-stream;

    location ~ /\\.(?!well-known/) {
        return 404;
    }
}
`

/**
 * What the server on a USB stick sends with every file: a line for each header; how long a file may be kept, by the first pattern that
 * its path matches; and its media type by its end.
 */
export const stickHeaders = (): string =>
  [
    ...headers.map(([name, value]) => `header ${name}: ${value}`),
    `keep ${NAMED_BY_CONTENT.source.replaceAll('\\/', '/')} ${cachingOf(HASHED)}`,
    `keep . ${cachingOf('/index.html')}`,
    ...Object.entries(mediaTypes).map(([end, type]) => `type ${end}: ${type}`),
    '',
  ].join('\n')

/** The committed files that say the same as the server's table of headers, by their path. */
export const deployFiles: Readonly<Record<string, () => string>> = {
  'deploy/nginx/sciatica.conf': nginxSite,
  'deploy/usb/headers.txt': stickHeaders,
}
