import type { WebGLProgramParametersWithUniforms } from 'three'
import { MOST_DABS } from '../../story/felt/places.ts'
import { grains } from './grain.ts'
import { noiseGlsl } from './noise.ts'
import type { TissueKind } from './palette.ts'
import { partValuesGlsl, tunnelGlsl } from './part-values.ts'
import { include, patched, patchedChunk } from './patch.ts'
import { studioGlsl, studioLight } from './studio.ts'
import { cutGlsl, warpedBegin, warpGlsl } from './warp.ts'

const vertexDeclarations = /* glsl */ `
${partValuesGlsl.handsOver}
varying vec3 vRestMm;
#ifdef RESTING
attribute vec3 rest;
#endif
#ifdef BAKED
attribute vec4 bake;
varying vec4 vBake;
#endif
#ifdef FIBRE
attribute vec4 fibre;
varying vec4 vFibre;
#endif
#ifdef GLOW
attribute vec2 glowWay;
varying vec2 vGlowWay;
#endif
#ifdef COLUMN
attribute vec3 column;
varying vec3 vColumn;
#endif
#ifdef ZONES
attribute vec4 zonesA;
attribute vec4 zonesB;
varying vec4 vZonesA;
varying vec4 vZonesB;
#endif
${warpGlsl}`

const vertexHandOver = /* glsl */ `
${partValuesGlsl.handOver}
#ifdef RESTING
vRestMm = rest;
#else
vRestMm = position;
#endif
#ifdef BAKED
vBake = bake;
#endif
#ifdef FIBRE
vFibre = fibre;
#endif
#ifdef GLOW
vGlowWay = glowWay;
#endif
#ifdef COLUMN
vColumn = column;
#endif
#ifdef ZONES
vZonesA = zonesA;
vZonesB = zonesB;
#endif`

const fragmentDeclarations = /* glsl */ `
${cutGlsl.fragment}
uniform vec3 uWrap, uThrough, uGhost, uGhostColour, uSelection, uSpokenColour, uHurtColour, uSignalColour, uTracedColour, uZoneColour;
uniform float uZoneSide;
uniform vec4 uZonesUpper, uZonesLower, uFarUpper, uFarLower;
#ifdef ZONES
uniform vec3 uDabColour;
uniform vec4 uDabs[${MOST_DABS}];
uniform int uDabCount;
#endif
uniform mat3 normalMatrix;
${partValuesGlsl.fragment}
varying vec3 vRestMm;
#ifdef BAKED
varying vec4 vBake;
#endif
#ifdef FIBRE
varying vec4 vFibre;
#endif
#ifdef GLOW
varying vec2 vGlowWay;
#endif
#ifdef COLUMN
varying vec3 vColumn;
#endif
#ifdef ZONES
varying vec4 vZonesA;
varying vec4 vZonesB;
#endif
float tEnd = 1., tOpen = 1., tCurve = 0., tThick = 1., tCartilage = 0., tRough = 0., tHeight = 0., tZone = 0.;
vec3 tSlope = vec3(0.), tEmit = vec3(0.);
${noiseGlsl}
${tunnelGlsl}
${studioGlsl}`

const surface = (kind: TissueKind): string => /* glsl */ `
${cutGlsl.drop}
readPart();
#ifdef COLUMN
if (dot(normalize(vColumn.xy), uWedge.xy) > uWedge.z || vColumn.z < uWedge.w) discard;
#endif
{
  vec3 restMm = vRestMm;
  float pixelMm = length(fwidth(vRestMm));
  #ifdef BAKED
    tOpen = vBake.r;
    tCurve = (vBake.g - .5) * 2.;
    tThick = vBake.b;
    tCartilage = 1. - vBake.a;
  #endif
  #ifdef FIBRE
    vec4 fibreMm = vFibre;
  #endif
  #ifdef GLOW
    vec2 glowAndWay = vGlowWay;
  #endif
  #ifdef COLUMN
    vec2 columnWay = vColumn.xy;
  #endif
  #ifdef ZONES
    vec4 zonesUpper = vZonesA, zonesLower = vZonesB;
  #endif
  ${grains[kind]}
}`

/** Tilts the normal by the grain, less at grazing angles where it would sparkle. */
const bump = /* glsl */ `
{
  float facing = dot(normal, normalize(vViewPosition));
  #ifdef POSED
  vec3 onPart = mat3(partPose()) * tSlope;
  #else
  vec3 onPart = tSlope;
  #endif
  vec3 slope = normalMatrix * onPart * (.001 * smoothstep(0., .35, facing));
  normal = normalize(normal - (slope - dot(slope, normal) * normal));
  #ifdef BUMPED
    vec3 dx = dFdx(-vViewPosition), dy = dFdy(-vViewPosition);
    float reach = .001 * smoothstep(.05, .4, facing);
    vec3 r1 = cross(dy, normal), r2 = cross(normal, dx);
    float area = dot(dx, r1);
    vec3 tilt = sign(area) * (dFdx(tHeight) * reach * r1 + dFdy(tHeight) * reach * r2);
    normal = normalize(abs(area) * normal - tilt);
  #endif
}`

/** A normal that faces away makes silhouettes sparkle: turn it just into view. */
const faceEye = /* glsl */ `
{
  vec3 toEye = normalize(vViewPosition);
  float facing = dot(normal, toEye);
  if (facing < .04) normal = normalize(normal + (.04 - facing) * toEye);
}`

/** Coloured wrapped light in place of the plain cosine, and light through thin parts (after Barre-Brisebois). */
const wrapAnchor = 'reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );'
const wrapped = /* glsl */ `
float cosine = dot(geometryNormal, directLight.direction);
vec3 wrapRange = (1. + uWrap) * (1. + uWrap);
vec3 soft = saturate((vec3(cosine) + uWrap) / wrapRange);
float against = saturate(dot(geometryViewDir, -directLight.direction) * .6 + .4);
vec3 seeping = uThrough * (against * against * (1. - tThick));
reflectedLight.directDiffuse += (soft + seeping) * directLight.color * diffuseBRDF * (1. - F);`

/** Baked occlusion: Jimenez' multi-bounce tint on diffuse light, Lagarde's on reflections, a little on the key light as contact shadow. */
const occlusion = /* glsl */ `
#ifdef BAKED
{
  vec3 c = diffuseColor.rgb;
  vec3 k1 = 2.0404 * c - .3324, k2 = -4.7951 * c + .6417, k3 = 2.7552 * c + .6903;
  reflectedLight.indirectDiffuse *= max(vec3(tOpen), ((tOpen * k1 + k2) * tOpen + k3) * tOpen);
  float facing = saturate(dot(normal, normalize(vViewPosition)));
  reflectedLight.indirectSpecular *= saturate(pow(facing + tOpen, exp2(-16. * material.roughness - 1.)) - 1. + tOpen);
  reflectedLight.directSpecular *= mix(.5, 1., tOpen);
  reflectedLight.directDiffuse *= mix(.72, 1., tOpen);
}
#endif`

/** Fading and selection: the last word on colour and alpha. */
const finish = /* glsl */ `
{
  outgoingLight += tEmit;
  float away = 1. - saturate(dot(nonPerturbedNormal, normalize(vViewPosition)));
  float rim = pow(away, uGhost.z);
  // Round the line of sight, what stands in front of what is looked at is seen through.
  float tunnel = tunnelled(uTunnel, vViewPosition);
  // What is hardly there any more must not hide what is drawn later.
  if (tunnel > .62) discard;
  float opacity = uOpacity * (1. - tunnel / .62);
  float solid = smoothstep(.45, .98, opacity);
  float veil = uGhost.x * opacity + uGhost.y * sqrt(opacity) * rim;
  veil *= smoothstep(.02, .14, opacity);
  outgoingLight = mix(mix(outgoingLight, uGhostColour * (.3 + .8 * rim), .6), outgoingLight, max(solid, tZone));
  diffuseColor.a = mix(veil, 1., solid);
  diffuseColor.a = max(diffuseColor.a, tZone * .95);
  // What is spoken of stands in a warmer light, most of all at its rim; a shell of it is a little more there.
  float lit = uSpoken * (.35 + .65 * pow(away, 1.6));
  outgoingLight += lit * (outgoingLight * .42 + uSpokenColour * .09);
  diffuseColor.a += (1. - diffuseColor.a) * diffuseColor.a * .45 * lit;
  float mark = uSelected * (.1 + .9 * pow(away, 2.2));
  outgoingLight = mix(outgoingLight, uSelection, mark * .8);
  diffuseColor.a = max(diffuseColor.a, mark * .85);
  // Where a part goes on beyond what is drawn, it fades. Of a solid one the fading end hides nothing, so it is drawn by itself.
  #ifdef ENDING
    #ifdef TAIL
      if (tEnd >= 1.) discard;
    #else
      if (solid >= 1. && tEnd < 1.) discard;
    #endif
    diffuseColor.a *= tEnd;
  #endif
  #ifndef OPAQUE
    if (diffuseColor.a < .004) discard;
  #endif
}`

/** `shader` with the tissue's code in place; exported so that a test can hold the anchors against three's own sources. */
export function patchTissue(
  shader: Pick<WebGLProgramParametersWithUniforms, 'vertexShader' | 'fragmentShader'>,
  kind: TissueKind,
): void {
  const place = `tissue ${kind}`
  const put = (source: string, chunk: Parameters<typeof include>[0], text: string): string =>
    patched(source, include(chunk), text, place)
  let vertex = shader.vertexShader
  vertex = put(vertex, 'common', `${include('common')}\n${vertexDeclarations}`)
  vertex = put(vertex, 'beginnormal_vertex', warpedBegin.normal)
  vertex = put(vertex, 'begin_vertex', `${warpedBegin.position}\n${vertexHandOver}`)
  let fragment = shader.fragmentShader
  fragment = put(fragment, 'common', `${include('common')}\n${fragmentDeclarations}`)
  fragment = put(
    fragment,
    'lights_physical_pars_fragment',
    patchedChunk('lights_physical_pars_fragment', wrapAnchor, wrapped),
  )
  fragment = put(fragment, 'color_fragment', `${include('color_fragment')}\n${surface(kind)}`)
  fragment = put(
    fragment,
    'roughnessmap_fragment',
    `${include('roughnessmap_fragment')}\nroughnessFactor = clamp(roughnessFactor + tRough, .05, 1.);`,
  )
  fragment = put(fragment, 'normal_fragment_maps', bump)
  fragment = put(
    fragment,
    'clearcoat_normal_fragment_begin',
    `${faceEye}\n${include('clearcoat_normal_fragment_begin')}`,
  )
  fragment = put(fragment, 'lights_fragment_maps', studioLight)
  fragment = put(fragment, 'aomap_fragment', occlusion)
  fragment = put(fragment, 'opaque_fragment', `${finish}\n${include('opaque_fragment')}`)
  shader.vertexShader = vertex
  shader.fragmentShader = fragment
}
