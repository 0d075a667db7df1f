import { DataTexture, FloatType, NearestFilter, RGBAFormat, type Vector2, type Vector3, type Vector4 } from 'three'

/** What may change from frame to frame in one part of a batch. Plain numbers: the batch writes them to the graphics card before it draws. */
export interface PartValues {
  /** 0..1: below about 0.98 the part is drawn as a calm shell that is clear face on and shines at its rim. */
  readonly uOpacity: { value: number }
  /** 0..1 */
  readonly uSelected: { value: number }
  /** How strongly it is lit because it is spoken of, 0..1 */
  readonly uSpoken: { value: number }
  /** Of a disc, 0..1. */
  readonly uWater: { value: number }
  /** Of a muscle, 0..1. */
  readonly uTension: { value: number }
  /** How strongly irritated nerves glow, 0..1. */
  readonly uGlow: { value: number }
  /** The travelling light: where (0..1 from root to foot) and how bright. */
  readonly uSignal: { value: Vector2 }
  /**
   * What is cut out of a disc: a wedge's middle direction (cosine, sine of its column) and the cosine of half its width (2 for none),
   * and the fraction of its rows, from the top, that is sliced off.
   */
  readonly uWedge: { value: Vector4 }
  /** Of a nerve, the traced part of its way: from, to, where the light came in, and how far it has run, all as `uSignal` measures. */
  readonly uTrace: { value: Vector4 }
  /** How strongly that is lit, 0..1. */
  readonly uTraced: { value: number }
  /** Round the line of sight: how far it is opened (0..1), how wide for each metre of depth, and to what depth, metres. */
  readonly uTunnel: { value: Vector3 }
}

/** Texels of one part: three rows of its pose, then its values in the order of `partValuesGlsl`. */
const TEXELS = 9
const WIDTH = TEXELS * 4

const partTexel = (part: string): string => /* glsl */ `
uniform highp sampler2D uParts;
vec4 partTexel(int i) { return texelFetch(uParts, ivec2(i, ${part}), 0); }
mat4 partPose() {
  return transpose(mat4(partTexel(0), partTexel(1), partTexel(2), vec4(0., 0., 0., 1.)));
}`

/**
 * GLSL: `partTexel(i)` reads the part that the vertex or, where the vertex hands over which that is, the fragment belongs to. The fragment
 * reads all of its values by `readPart()`, under the names that the grain knows them by. (To hand over the values themselves would have
 * them set up for every triangle, of which there are more than there are fragments.)
 */
export const partValuesGlsl = {
  vertex: `attribute float part;\n${partTexel('int(part)')}`,
  handsOver: 'flat varying int vPart;',
  handOver: 'vPart = int(part);',
  fragment: /* glsl */ `
flat varying int vPart;
${partTexel('vPart')}
vec4 partLook, partState, partTunnel;
#ifdef GLOW
vec4 uTrace;
#endif
#ifdef COLUMN
vec4 uWedge;
#endif
#define uOpacity partLook.x
#define uSelected partLook.y
#define uGlow partLook.z
#define uTension partLook.w
#define uSignal partState.xy
#define uWater partState.z
#define uSpoken partState.w
#define uTunnel partTunnel.xyz
#define uTraced partTunnel.w
void readPart() {
  partLook = partTexel(3);
  partState = partTexel(4);
  partTunnel = partTexel(8);
  #ifdef GLOW
  uTrace = partTexel(7);
  #endif
  #ifdef COLUMN
  uWedge = partTexel(5);
  #endif
}`,
  swellMm: 'partTexel(6).x',
  casts: 'partTexel(6).y',
} as const

/** GLSL for the fragment: how far a place (metres, from it to the eye) lies in the tunnel round the line of sight, 0..1. */
export const tunnelGlsl = /* glsl */ `
float tunnelled(vec3 tunnel, vec3 toEye) {
  float aside = length(toEye.xy) / max(toEye.z, 1e-4);
  return tunnel.x * smoothstep(tunnel.z, tunnel.z - .008, toEye.z) * smoothstep(tunnel.y, .6 * tunnel.y, aside);
}`

/** The values of all parts of a batch as one small texture, a row a part. */
export interface PartTable {
  readonly texture: DataTexture
  /** @param pose the part's matrix, column by column as three keeps it, mm */
  readonly write: (row: number, pose: readonly number[], values: PartValues, swellMm: number, casts: boolean) => void
}

export function createPartTable(parts: number): PartTable {
  const data = new Float32Array(parts * WIDTH)
  const texture = new DataTexture(data, TEXELS, parts, RGBAFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  let at = 0
  const put = (value: number): void => {
    const rounded = Math.fround(value)
    if (data[at] !== rounded) {
      data[at] = rounded
      texture.needsUpdate = true
    }
    at++
  }
  const put4 = (x: number, y: number, z: number, w: number): void => {
    put(x)
    put(y)
    put(z)
    put(w)
  }
  return {
    texture,
    write(row, pose, values, swellMm, casts) {
      const { uOpacity, uSelected, uSpoken, uGlow, uTension, uSignal, uWater, uWedge, uTrace, uTraced, uTunnel } =
        values
      at = row * WIDTH
      for (let k = 0; k < 3; k++) put4(pose[k]!, pose[k + 4]!, pose[k + 8]!, pose[k + 12]!)
      put4(uOpacity.value, uSelected.value, uGlow.value, uTension.value)
      put4(uSignal.value.x, uSignal.value.y, uWater.value, uSpoken.value)
      put4(uWedge.value.x, uWedge.value.y, uWedge.value.z, uWedge.value.w)
      put4(swellMm, casts ? 1 : 0, 0, 0)
      put4(uTrace.value.x, uTrace.value.y, uTrace.value.z, uTrace.value.w)
      put4(uTunnel.value.x, uTunnel.value.y, uTunnel.value.z, uTraced.value)
    },
  }
}
