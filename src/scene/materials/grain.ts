import { MOST_DABS } from '../../story/felt/places.ts'
import { forearmFade } from './forearm-end.ts'
import type { TissueKind } from './palette.ts'
import { trunkFade } from './trunk-end.ts'

/**
 * The grain of each tissue as GLSL that runs after the plain colour is known. It reads `restMm` (where the point is on the body at rest),
 * `pixelMm` (how much of it one pixel covers), the bake and the fibre, and writes `diffuseColor`, `tRough` (added roughness), `tSlope` (gradient
 * of a height, mm per mm, in the rest frame) or `tHeight` (a height in mm whose screen gradient tilts the normal), and `tEmit`.
 * Each octave fades out before it is finer than a pixel, so nothing shimmers.
 */
/** Hyaline cartilage on a joint's surface: bluish white, smooth and moist. The mask comes with the model. */
const cartilage = /* glsl */ `
float smooth01 = smoothstep(.25, .75, tCartilage + .1 * n1.x);
vec3 gristle = vec3(.62, .71, .75) * (1. + .05 * n0.x + .04 * n1.x);
diffuseColor.rgb = mix(diffuseColor.rgb, gristle * mix(vec3(.6, .62, .66), vec3(1.), smoothstep(.12, .9, tOpen)), smooth01);
tRough = mix(tRough, -.26 + .04 * n1.x, smooth01);
tSlope *= 1. - .85 * smooth01;`

const bone = /* glsl */ `
const mat3 TURN = mat3(.36, .48, -.8, -.8, .6, 0., .48, .64, .6);
vec4 n0 = tissueNoise(restMm * .07);
vec4 n1 = tissueNoise(TURN * restMm * .42) * (1. - smoothstep(.8, 2., pixelMm));
vec4 n2 = tissueNoise(TURN * TURN * restMm * 1.5) * (1. - smoothstep(.22, .6, pixelMm));
vec4 n3 = tissueNoise(TURN * restMm * 4.1) * (1. - smoothstep(.08, .22, pixelMm));
n1.yzw = n1.yzw * TURN;
n2.yzw = n2.yzw * (TURN * TURN);
n3.yzw = n3.yzw * TURN;
float mottle = .5 * n0.x + .4 * n1.x + .2 * n2.x;
diffuseColor.rgb *= mix(vec3(.92, .86, .76), vec3(1.06, 1.055, 1.04), smoothstep(-.5, .5, mottle));
float hollow = smoothstep(.02, -.42, tCurve);
float ridge = smoothstep(.12, .7, tCurve);
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(.7, .52, .35), hollow * .75);
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(1.13, 1.1, 1.03), ridge * .7);
diffuseColor.rgb *= mix(vec3(.5, .36, .25), vec3(1.), smoothstep(.12, .92, tOpen));
// Pores where vessels enter: many where bone is spongy and rough, none on a polished ridge.
float porous = smoothstep(-.3, .35, n1.x + .3 * n0.x) * (1. - .8 * ridge);
float pits = smoothstep(.3, .75, n2.x) * porous;
float fine = smoothstep(.3, .7, n3.x) * porous;
diffuseColor.rgb *= mix(vec3(1.), vec3(.6, .46, .34), .6 * pits + .3 * fine);
tRough = .12 * n1.x + .14 * pits;
tSlope = n0.yzw * .02 + n1.yzw * .05 + n2.yzw * (.05 + .1 * pits) + n3.yzw * .03;
${cartilage}`

const muscle = /* glsl */ `
float along = fibreMm.x;
vec2 across = fibreMm.yz;
float tendon = fibreMm.w;
float grainMm = length(fwidth(across));
float fine = 1. - smoothstep(.3, .8, grainMm);
float finest = 1. - smoothstep(.12, .32, grainMm);
vec2 bent = across + .9 * tissueNoise(vec3(across * .05, along * .012)).yz;
vec4 f0 = tissueNoise(vec3(bent * .34, along * .005)) * (1. - smoothstep(1.1, 2.6, grainMm));
vec4 f1 = tissueNoise(vec3(bent * .85, along * .012 + 7.)) * fine;
vec4 f2 = tissueNoise(vec3(bent * 2.1, along * .03 + 3.)) * finest;
float bundles = .5 * f0.x + .34 * f1.x + .2 * f2.x;
vec3 flesh = mix(diffuseColor.rgb * vec3(.52, .36, .38), diffuseColor.rgb * vec3(1.26, 1.16, 1.12), smoothstep(-.5, .42, bundles));
// Perimysium: thin pale lines of even width where one bundle meets the next, and a shade beside them.
float seam = abs(f1.x + .35 * f0.x) / max(length(f1.yz + .35 * f0.yz), .5);
float septum = (1. - smoothstep(.0, .16, seam)) * fine;
flesh *= 1. - .3 * (1. - smoothstep(.08, .42, seam)) * fine;
flesh = mix(flesh, vec3(.6, .3, .27), .3 * septum);
flesh *= mix(1., .93, uTension);
float sinew = smoothstep(.14, .86, tendon + (.34 * f0.x + .3 * f1.x + .2 * f2.x) * (1. - abs(2. * tendon - 1.)));
vec3 pale = vec3(.78, .71, .6) * (.94 + .12 * f1.x + .14 * f2.x);
diffuseColor.rgb = mix(flesh, pale, sinew);
diffuseColor.rgb *= mix(vec3(.36, .16, .15), vec3(1.), smoothstep(.12, .95, tOpen));
tRough = -.1 * f1.x - .08 * f0.x + .12 * sinew;
tHeight = mix(.5 * f0.x * .5 + .3 * f1.x + .1 * f2.x, .12 * f1.x + .16 * f2.x, sinew);`

/** Sinew: silky bundles that run on for long, crimped finely across, with a sheen that wanders over them. */
const ligament = /* glsl */ `
float along = fibreMm.x;
vec2 across = fibreMm.yz;
float grainMm = length(fwidth(across));
float fine = 1. - smoothstep(.22, .6, grainMm);
float finest = 1. - smoothstep(.08, .22, grainMm);
vec2 bent = across + .5 * tissueNoise(vec3(across * .09, along * .03)).yz;
vec4 f0 = tissueNoise(vec3(bent * .5, along * .012)) * (1. - smoothstep(.8, 2., grainMm));
vec4 f1 = tissueNoise(vec3(bent * 1.5, along * .02 + 5.)) * fine;
vec4 f2 = tissueNoise(vec3(bent * 3.6, along * .05 + 2.)) * finest;
float bundles = .5 * f0.x + .4 * f1.x + .25 * f2.x;
float crimp = sin(along * 5.2 + 4. * f1.x + 2. * f0.y) * finest;
diffuseColor.rgb *= mix(vec3(.74, .76, .72), vec3(1.2, 1.2, 1.2), smoothstep(-.45, .45, bundles));
diffuseColor.rgb *= 1. + .03 * crimp;
diffuseColor.rgb *= mix(vec3(.55, .47, .4), vec3(1.), smoothstep(.15, .95, tOpen));
tRough = -.1 * f0.x + .08 * f1.x;
tHeight = .16 * bundles + .012 * crimp;`

/** The nerve's light: how irritated it is here, and the signal passing by. */
const nerveLight = /* glsl */ `
float hurt = glowAndWay.x * uGlow;
float behind = uSignal.x - glowAndWay.y;
float pulse = uSignal.y * step(0., glowAndWay.y)
  * (exp(-pow(behind / .016, 2.)) + .45 * smoothstep(.2, 0., behind) * step(0., behind));
float off = abs(glowAndWay.y - uTrace.z);
float traced = uTraced * step(uTrace.x - 1e-4, glowAndWay.y) * step(glowAndWay.y, uTrace.y + 1e-4);
float lit = traced * smoothstep(uTrace.w, uTrace.w - .012, off);
float front = traced * exp(-pow((off - uTrace.w) / .02, 2.));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.9, .36, .17), .5 * hurt);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(1., .92, .68), .42 * lit);
tEmit += uHurtColour * (.2 * hurt) + uSignalColour * (.5 * pulse) + uTracedColour * (.1 * lit + .3 * front);`

const nerve = /* glsl */ `
float along = fibreMm.x;
vec2 across = fibreMm.yz;
float grainMm = length(fwidth(across));
float fine = 1. - smoothstep(.3, .9, grainMm);
float finest = 1. - smoothstep(.1, .3, grainMm);
// Fascicles run the whole way side by side, hardly changing places.
vec2 bent = across + .5 * tissueNoise(vec3(across * .12, along * .02)).yz;
vec4 g0 = tissueNoise(vec3(bent * .62, along * .006)) * (1. - smoothstep(.6, 1.8, grainMm));
vec4 g1 = tissueNoise(vec3(bent * 1.7, along * .015 + 9.)) * fine;
vec4 g2 = tissueNoise(vec3(across * 5., along * .25)) * finest;
float furrow = abs(g0.x) / max(length(g0.yz), .5);
float seam = (1. - smoothstep(.04, .28, furrow)) * fine;
diffuseColor.rgb *= 1. + .1 * g0.x + .1 * g1.x + .03 * g2.x;
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(.8, .67, .46), .55 * seam);
// Vasa nervorum: one or two fine vessels that wander along the surface and branch.
float round = atan(across.y, across.x);
float wander = round - 1.1 * tissueNoise(vec3(along * .035, 2.5, 0.)).x - .35 * tissueNoise(vec3(along * .12, 7.5, 0.)).x;
float vessel = 1. - smoothstep(.012, .05, abs(sin(wander * .5 + .6)));
float branch = 1. - smoothstep(.02, .07, abs(sin(round - along * .06 + 1.4 * g0.x)));
float blood = max(vessel, branch * smoothstep(.1, .4, tissueNoise(vec3(along * .05, round, 4.)).x));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(.6, .17, .11), blood * .5 * fine * step(1.4, length(across)));
tRough = .1 * g1.x + .08 * seam;
tHeight = .2 * g0.x + .1 * g1.x + .02 * g2.x;
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
vec3 moist = vec3(.55, .7, .81);
vec3 dry = vec3(.6, .43, .22);
diffuseColor.rgb *= mix(dry, moist, wet);
diffuseColor.rgb *= 1. + .022 * fibres + .07 * n0.x + .05 * n1.x + .05 * n2.x;
diffuseColor.rgb = mix(diffuseColor.rgb, diffuseColor.rgb * vec3(.8, .68, .5), (1. - wet) * smoothstep(.1, .6, n0.x + .5 * n1.x));
tRough = mix(.22, 0., wet) + .06 * n1.x;
tHeight = .009 * fibres + .05 * n2.x + mix(.22, .05, wet) * n1.x;`

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
vec3 moist = mix(vec3(.74, .84, .91), vec3(.58, .7, .79), even);
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
float zone = mix(dot(zonesUpper, uFarUpper) + dot(zonesLower, uFarLower), dot(zonesUpper, uZonesUpper) + dot(zonesLower, uZonesLower), near);
zone = clamp(zone, 0., 1.);
float shore = zone + .03 * tissueNoise(restMm * .05).x * smoothstep(0., .2, zone);
tZone = .78 * smoothstep(.1, .85, shore);
float brink = smoothstep(.16, .24, shore) * smoothstep(.34, .24, shore);
diffuseColor.rgb = mix(diffuseColor.rgb, uZoneColour, tZone * .9);
diffuseColor.rgb = mix(diffuseColor.rgb, uZoneColour * .7, brink * .22);
tEmit += uZoneColour * (.06 * tZone);`

/**
 * Places painted by hand, over everything else on the skin: those of a stroke run into one another. A dab keeps to its own leg, as the
 * thighs nearly touch.
 */
const dabs = /* glsl */ `
float bare = 1.;
for (int i = 0; i < ${MOST_DABS}; i++) {
  if (i >= uDabCount) break;
  float off = length(restMm - uDabs[i].xyz) / uDabs[i].w;
  float own = smoothstep(-3., 3., sign(uDabs[i].x) * restMm.x);
  bare *= 1. - own * (1. - smoothstep(0., 1., off));
}
if (bare < 1.) {
  float dabbed = smoothstep(.1, .62, 1. - bare + .05 * tissueNoise(restMm * .06).x);
  diffuseColor.rgb = mix(diffuseColor.rgb, uDabColour, .66 * dabbed);
  tEmit += uDabColour * (.05 * dabbed);
  tZone = max(tZone, .8 * dabbed);
}`

export const grains: Readonly<Record<TissueKind, string>> = {
  bone,
  disc,
  gel,
  lamella,
  ligament,
  flavum: ligament,
  nerve,
  dura,
  muscle,
  skin: skin + ribs + pain + dabs,
  hand: skin + arm,
}
