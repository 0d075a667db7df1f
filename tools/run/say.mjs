import { spawnSync } from 'node:child_process'

/** One line about what is happening, in the same voice everywhere. */
export const say = (/** @type {string} */ text) => console.log(`\x1b[36m>\x1b[0m ${text}`)

/** Ends the program with one clear line. */
export function giveUp(/** @type {string} */ text) {
  console.error(`\n${text}`)
  process.exit(1)
}

/**
 * Runs a command in the foreground and shows what it prints.
 * @returns {boolean} whether it exited with 0
 */
export function run(
  /** @type {string} */ command,
  /** @type {readonly string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env = {},
) {
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0
}
