const LOOK_MS = 8
/** A graphics card that says nothing for so long, as one whose context is lost, is not waited for. */
const PATIENCE_MS = 1500

/** Resolves when all that has been asked of the graphics card is drawn. */
export async function presented(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!fence) return
  gl.flush()
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    if (gl.clientWaitSync(fence, 0, 0) !== gl.TIMEOUT_EXPIRED) break
  }
  gl.deleteSync(fence)
}
