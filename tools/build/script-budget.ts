/** Most bytes of scripts, brotli at its best, that have come before anything of the body is drawn. */
export const FIRST_SCRIPT_BYTES = 325e3
