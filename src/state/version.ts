/** The version in package.json; a test holds the two together. It names no commit, so that the same sources give the same page. */
export const VERSION = '0.1.0'
