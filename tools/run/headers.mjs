import { serverPolicy } from './policy.mjs'

/** What no page of ours asks of a device; what it does use is its own alone: a second display, a wake lock, the whole screen, sound. */
const permissions = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection'],
  ...['local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'serial', 'storage-access', 'usb', 'xr-spatial-tracking'],
]
  .map((name) => `${name}=()`)
  .concat('autoplay=(self)', 'fullscreen=(self)', 'screen-wake-lock=(self)', 'window-management=(self)')
  .join(', ')

/**
 * The headers that go with every answer.
 * @param {readonly string[]} [embedders] the origins that may show the page in a frame
 */
export const securityHeaders = (embedders = []) => ({
  'Content-Security-Policy': serverPolicy(embedders),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Nobody else's page loads our files; who may frame the page is said by the policy.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/** A file of the build whose name changes with what it holds, such as `assets/index-C1l_UQEE.js`. */
export const NAMED_BY_CONTENT = /^\/assets\/[\w.-]+-[\w-]{8}\.\w+$/

/**
 * How long a browser may use its copy of a file: what is named by its content for ever, anything else once the server says that it is
 * still the same.
 * @param {string} path of the address, from the folder that is served
 */
export const cachingOf = (path) => (NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
