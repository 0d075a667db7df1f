import { forearmFade, trunkFade } from './ending.ts'
import type { TissueKind } from './palette.ts'

/**
 * The grain of each tissue as GLSL that runs after the plain colour is known. It reads `restMm` (where the point is on the body at rest),
 * `pixelMm` (how much of it one pixel covers), the bake and the fibre, and writes `diffuseColor`, `tRough` (added roughness), `tSlope` (gradient
 * of a height, mm per mm, in the rest frame) or `tHeight` (a height in mm whose screen gradient tilts the normal), and `tEmit`.
 * Each octave fades out before it is finer than a pixel, so nothing shimmers.
 */
const bone = /* glsl */ `
const mat3 TURN = mat3(.36, .48, -.8, -.8, .6, 0., .48, .64, .6);
vec4 n0 = tissueNoise(restMm * .09);
vec4 n1 = tissueNoise(TURN * restMm * .55) * (1. - smoothstep(.6, 1.6, pixelMm));
vec4 n2 = tissueNoise(TURN * TURN * restMm * 1.9) * (1. - smoothstep(.18, .45, pixelMm));
n1.yzw = n1.yzw * TURN;
n2.yzw = n2.yzw * (TURN * TURN);
float mottle = .5 * n0.x + .35 * n1.x + .15 * n2.x;
diffuseColor.rgb *= mix(vec3(.93, .86, .75), vec3(1.04, 1.03, 1.), smoothstep(-.55, .55, mottle));
float hollow = smoothstep(.05, -.45, tCurve);
float ridge = smoothstep(.1, .7, tCurve);
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(.76, .59, .42), hollow * .7);
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(1.1, 1.08, 1.03), ridge * .6);
diffuseColor.rgb *= mix(vec3(.62, .48, .36), vec3(1.), smoothstep(.2, .9, tOpen));
float pits = smoothstep(.28, .62, n2.x) * smoothstep(-.25, .35, n1.x);
diffuseColor.rgb *= 1. - .2 * pits;
tRough = .12 * n1.x + .1 * pits;
tSlope = n1.yzw * .055 + n2.yzw * .066 + n0.yzw * .0225;`

const muscle = /* glsl */ `
float along = fibreMm.x;
vec2 across = fibreMm.yz;
float tendon = fibreMm.w;
float grainMm = length(fwidth(across));
float fine = 1. - smoothstep(.22, .6, grainMm);
float finest = 1. - smoothstep(.1, .28, grainMm);
vec2 bent = across + 1.1 * tissueNoise(vec3(across * .05, along * .03)).yz;
vec4 f0 = tissueNoise(vec3(bent * .36, along * .008)) * (1. - smoothstep(.9, 2.2, grainMm));
vec4 f1 = tissueNoise(vec3(bent * .95, along * .016 + 7.)) * fine;
vec4 f2 = tissueNoise(vec3(bent * 2.3, along * .04 + 3.)) * finest;
float bundles = .5 * f0.x + .35 * f1.x + .2 * f2.x;
vec3 flesh = mix(diffuseColor.rgb * vec3(.6, .44, .44), diffuseColor.rgb * vec3(1.24, 1.21, 1.19), smoothstep(-.45, .45, bundles));
float septum = 1. - smoothstep(0., .1, abs(f0.x + .12 * f2.x));
flesh = mix(flesh, vec3(.72, .44, .37), .2 * septum * fine);
flesh *= mix(1., .93, uTension);
float sinew = smoothstep(.35, .65, tendon + .2 * f0.x + .14 * f1.x);
vec3 pale = vec3(.8, .72, .6) * (.93 + .14 * f1.x + .1 * f2.x);
diffuseColor.rgb = mix(flesh, pale, sinew);
diffuseColor.rgb *= mix(vec3(.45, .22, .2), vec3(1.), smoothstep(.15, 1., tOpen));
tRough = -.1 * f1.x + .1 * sinew;
tHeight = .35 * mix(bundles, .35 * f1.x + .45 * f2.x, sinew);`

/** The nerve's light: how irritated it is here, and the signal passing by. */
const nerveLight = /* glsl */ `
float hurt = glowAndWay.x * uGlow;
float behind = uSignal.x - glowAndWay.y;
float pulse = uSignal.y * step(0., glowAndWay.y)
  * (exp(-pow(behind / .016, 2.)) + .45 * smoothstep(.2, 0., behind) * step(0., behind));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.9, .36, .17), .5 * hurt);
tEmit += uHurtColour * (.2 * hurt) + uSignalColour * (.5 * pulse);`

const nerve = /* glsl */ `
float along = fibreMm.x;
vec2 across = fibreMm.yz;
float grainMm = length(fwidth(across));
float fine = 1. - smoothstep(.25, .8, grainMm);
vec4 g0 = tissueNoise(vec3(across * .55, along * .03)) * (1. - smoothstep(.5, 1.6, grainMm));
vec4 g1 = tissueNoise(vec3(across * 1.5, along * .06 + 9.)) * fine;
float band = sin(along * 1.9 + g0.x * 2.5) * (1. - smoothstep(.3, .9, fwidth(along)));
diffuseColor.rgb *= 1. + .2 * g0.x + .14 * g1.x + .025 * band;
float round = atan(across.y, across.x);
float vessel = 1. - smoothstep(.04, .11, abs(sin(round * .5 - .35 * sin(along * .1) + .22 * g0.x)));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.62, .2, .13), vessel * .42 * fine * step(1.6, length(across)));
tRough = .08 * g1.x;
tHeight = .2 * (.5 * g0.x + .3 * g1.x + .12 * band);
${nerveLight}`

const dura = /* glsl */ `
float along = fibreMm.x;
vec2 across = fibreMm.yz;
vec4 g0 = tissueNoise(vec3(across * .16, along * .02));
vec4 g1 = tissueNoise(vec3(across * .7, along * .05 + 9.)) * (1. - smoothstep(.3, 1.2, length(fwidth(across))));
diffuseColor.rgb *= 1. + .1 * g0.x + .06 * g1.x;
tRough = .08 * g1.x;
tHeight = .12 * (.6 * g0.x + .4 * g1.x);
${nerveLight}`

/** The outer ring of a disc: fibres slanting one way, and those of the next layer shining through the other way. */
const disc = /* glsl */ `
float turn = atan(columnWay.y, columnWay.x);
float wet = uWater;
vec4 n0 = tissueNoise(restMm * .12);
vec4 n1 = tissueNoise(restMm * .6) * (1. - smoothstep(.5, 1.5, pixelMm));
vec4 n2 = tissueNoise(vec3(turn * 21., restMm.y * .5, n0.x)) * (1. - smoothstep(.35, 1.1, pixelMm));
float shown = 1. - smoothstep(.16, .5, pixelMm);
float bend = 5. * n0.x + 2.2 * n1.x;
float slant = sin(92. * turn + 7.4 * restMm.y + bend);
float counter = sin(92. * turn - 7.4 * restMm.y + bend + 1.7);
float mine = smoothstep(-.25, .25, n0.y + .4 * n1.y);
float fibres = mix(slant, counter, mine) * shown;
vec3 moist = vec3(.68, .765, .81);
vec3 dry = vec3(.6, .43, .22);
diffuseColor.rgb *= mix(dry, moist, wet);
diffuseColor.rgb *= 1. + .028 * fibres + .07 * n0.x + .05 * n1.x + .05 * n2.x;
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(.8, .68, .5), (1. - wet) * smoothstep(.1, .6, n0.x + .5 * n1.x));
tRough = mix(.22, 0., wet) + .06 * n1.x;
tHeight = .035 * fibres + .05 * n2.x + mix(.22, .05, wet) * n1.x;`

/** The nucleus, and what leaves it: a gel. */
const gel = /* glsl */ `
float wet = uWater;
vec4 n0 = tissueNoise(restMm * .14);
vec4 n1 = tissueNoise(restMm * .5) * (1. - smoothstep(.5, 1.6, pixelMm));
diffuseColor.rgb *= mix(vec3(.55, .39, .22), vec3(.53, .73, .84), wet);
diffuseColor.rgb *= 1. + .1 * n0.x + .07 * n1.x;
tEmit += diffuseColor.rgb * .1 * wet;
tRough = mix(.3, 0., wet);
tHeight = mix(.3, .12, wet) * n1.x;`

/** The cut face of a disc: about a dozen lamellae that lean outwards at the rim and inwards at the nucleus. */
const lamella = /* glsl */ `
float out01 = fibreMm.x;
float height = fibreMm.y;
float wet = uWater;
float lean = (out01 - .62) * (1. - height * height) * .22;
float ring = (out01 - lean) * 24.;
float layer = floor(ring);
float edge = abs(fract(ring) - .5) * 2.;
float ringPixel = fwidth(ring);
float even = mod(layer, 2.);
vec3 moist = mix(vec3(.8, .86, .89), vec3(.66, .745, .79), even);
vec3 dry = mix(vec3(.6, .47, .28), vec3(.46, .34, .19), even);
diffuseColor.rgb *= mix(mix(dry, moist, wet), vec3(.62, .68, .7) * mix(.75, 1., wet), smoothstep(.25, 1., ringPixel));
diffuseColor.rgb *= 1. - .26 * smoothstep(.72, 1., edge) * (1. - smoothstep(.3, .9, ringPixel));
vec4 n1 = tissueNoise(restMm * .8 + layer * 3.7) * (1. - smoothstep(.4, 1.2, pixelMm));
diffuseColor.rgb *= 1. + .1 * n1.x;
tHeight = .05 * (1. - edge) + .05 * n1.x;`

const skin = /* glsl */ `
vec4 n0 = tissueNoise(restMm * .018);
vec4 n1 = tissueNoise(restMm * .11);
vec4 n2 = tissueNoise(restMm * .75) * (1. - smoothstep(.4, 1.3, pixelMm));
diffuseColor.rgb *= mix(vec3(1.03, .97, .95), vec3(.98, 1.01, 1.02), smoothstep(-.5, .5, n0.x + .3 * n1.x));
diffuseColor.rgb *= 1. + .03 * n1.x + .035 * n2.x;
diffuseColor.rgb *= mix(vec3(.72, .5, .42), vec3(1.), smoothstep(.15, .95, tOpen));
tRough = .05 * n1.x;
tSlope = n2.yzw * .012;`

/** The trunk goes on above what is drawn: it fades over the lowest ribs. */
const ribs = /* glsl */ `
tEnd = ${trunkFade('restMm')};`

/** So does the forearm, away from the wrist. */
const arm = /* glsl */ `
tEnd = ${forearmFade('restMm')};`

const pain = /* glsl */ `
float near = smoothstep(-8., 8., uZoneSide * restMm.x);
float zone = near * (dot(zonesUpper, uZonesUpper) + dot(zonesLower, uZonesLower));
zone = clamp(zone, 0., 1.);
float shore = zone + .03 * tissueNoise(restMm * .05).x * smoothstep(0., .2, zone);
tZone = .78 * smoothstep(.1, .85, shore);
float brink = smoothstep(.16, .24, shore) * smoothstep(.34, .24, shore);
diffuseColor.rgb = mix(diffuseColor.rgb, uPainColour, tZone * .9);
diffuseColor.rgb = mix(diffuseColor.rgb, uPainColour * .7, brink * .22);
tEmit += uPainColour * (.06 * tZone);`

export const grains: Readonly<Record<TissueKind, string>> = {
  bone,
  disc,
  gel,
  lamella,
  nerve,
  dura,
  muscle,
  skin: skin + ribs + pain,
  hand: skin + arm,
}
