/** Numbers that are heaped up one after the other, again and again, without a new array each time. */
export interface Heap<T> {
  readonly push: (...numbers: readonly number[]) => void
  readonly length: () => number
  /** What has been pushed since it was cleared; good until the next push. */
  readonly filled: () => T
  readonly clear: () => void
}

const FIRST_ROOM = 4096

export function createHeap<T extends Float32Array | Uint32Array>(Kind: new (length: number) => T): Heap<T> {
  let room = new Kind(FIRST_ROOM)
  let length = 0
  return {
    push(...numbers) {
      if (length + numbers.length > room.length) {
        const larger = new Kind(2 * (length + numbers.length))
        larger.set(room)
        room = larger
      }
      for (const number of numbers) room[length++] = number
    },
    length: () => length,
    filled: () => room.subarray(0, length) as T,
    clear() {
      length = 0
    },
  }
}
