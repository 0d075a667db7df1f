import type { StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import { fractionNear, type TracedId } from '../../mechanics/tracing/tree.ts'
import { restTree } from '../../state/rest-tree.ts'
import { traceNerve } from '../../state/tracing.ts'

/**
 * Traces the nerve that was tapped from the place where it was (mm, body frame), or the nerve of a muscle that was.
 * @returns whether what was tapped has a nerve to follow
 */
export function traceTapped(body: Body, id: StructureId | null, placeMm: Vec3 | null): boolean {
  if (id === null) return false
  const twig = restTree().twigs.get(id as TracedId)
  const tube = body.nerves[id]
  return traceNerve(id, twig && tube && placeMm ? fractionNear(twig, tube, placeMm) : 0)
}
