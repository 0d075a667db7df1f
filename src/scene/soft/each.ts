/** Of so many in a row each so-manieth, from the first on. @param last whether the last is in as well */
export function each(count: number, step: number, last: boolean): number[] {
  const out: number[] = []
  for (let i = 0; i < count; i += step) out.push(i)
  if (last && out.at(-1) !== count - 1) out.push(count - 1)
  return out
}
