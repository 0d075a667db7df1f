import {
  Color,
  type Data3DTexture,
  DoubleSide,
  LessDepth,
  LessEqualDepth,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import { sliceTissues } from '../../state/slice.ts'
import { noiseGlsl } from '../materials/noise.ts'
import { SELECTION } from '../materials/palette.ts'
import { trunkFade } from '../materials/trunk-end.ts'
import { SOLID } from '../part.ts'

/** What all cut faces share; rewritten when the plane or the camera moves. */
export interface CapUniforms {
  /** The plane in clip space: what lies in it has a product of 0. */
  readonly uPlane: { value: Vector4 }
  /** The picture in device pixels. */
  readonly uPicturePx: { value: Vector2 }
  /** Which way the faces look, in the body frame. */
  readonly uFacing: { value: Vector3 }
}

export const capUniforms = (): CapUniforms => ({
  uPlane: { value: new Vector4(0, 0, 1, 0) },
  uPicturePx: { value: new Vector2(1, 1) },
  uFacing: { value: new Vector3(0, 0, 1) },
})

const is = (tissue: (typeof sliceTissues)[number]): string => `kind == ${sliceTissues.indexOf(tissue)}`

/**
 * What a cut face of each tissue looks like: `inside` far from its edge, `rind` at it, as colours; `gloss` how wet it is, `height` of its
 * grain in mm. Chosen by eye beside photographs of sections.
 */
const tissues = /* glsl */ `
void cutFace(int kind, vec3 p, float pixelMm, float wet, out vec3 inside, out vec3 rind, out float gloss, out float height) {
  vec4 n0 = tissueNoise(p * .16);
  vec4 n1 = tissueNoise(p * .55 + 3.) * (1. - smoothstep(.6, 1.8, pixelMm));
  vec4 n2 = tissueNoise(p * 1.5 + 7.) * (1. - smoothstep(.22, .7, pixelMm));
  gloss = .25;
  height = .1 * n1.x;
  if (${is('skin')}) {
    // Fat lies in lobules with pale walls between them.
    float wall = 1. - smoothstep(.0, .13, abs(n0.x + .4 * n1.x) / max(length(n0.yzw), .6));
    inside = vec3(.76, .51, .19) * (1. + .14 * n0.x + .12 * n1.x);
    inside = mix(inside, vec3(.84, .68, .43), .34 * wall * (1. - smoothstep(.5, 1.6, pixelMm)));
    rind = vec3(.70, .42, .31) * (1. + .08 * n1.x);
    height = .35 * n0.x + .2 * n1.x;
  } else if (${is('muscle')}) {
    // Bundles cut across, each in its thin sheath, many of them in a thicker one.
    vec4 m1 = tissueNoise(p * .8 + 11.) * (1. - smoothstep(.4, 1.3, pixelMm));
    float sheath = 1. - smoothstep(.0, .12, abs(n0.x + .3 * n1.x) / max(length(n0.yzw), .6));
    float thin = (1. - smoothstep(.0, .14, abs(m1.x + .25 * n2.x) / max(length(m1.yzw), .7))) * (1. - smoothstep(.4, 1.1, pixelMm));
    inside = vec3(.43, .075, .06) * (1. + .16 * n0.x + .2 * m1.x + .14 * n2.x);
    inside = mix(inside, vec3(.56, .22, .17), .3 * thin);
    inside = mix(inside, vec3(.66, .4, .29), .34 * sheath);
    rind = vec3(.70, .52, .45);
    height = .12 * m1.x + .08 * n2.x - .08 * sheath;
    gloss = .4;
  } else if (${is('bone')}) {
    // Marrow between struts of bone.
    vec4 b1 = tissueNoise(p * .75 + 5.) * (1. - smoothstep(.5, 1.4, pixelMm));
    float strut = smoothstep(.3, .0, abs(b1.x + .4 * n2.x) / max(length(b1.yzw), .7)) * (1. - smoothstep(.5, 1.4, pixelMm));
    inside = mix(vec3(.60, .29, .17), vec3(.67, .36, .22), .5 + .5 * n0.x + .2 * n1.x);
    inside = mix(inside, vec3(.85, .66, .46), .34 + .4 * strut);
    rind = vec3(.86, .78, .62) * (1. + .05 * n1.x);
    height = .25 * strut;
  } else if (${is('ligament')}) {
    inside = vec3(.70, .64, .62) * (1. + .12 * n1.x + .1 * n2.x);
    rind = inside * .92;
  } else if (${is('flavum')}) {
    inside = vec3(.68, .47, .17) * (1. + .1 * n1.x + .1 * n2.x);
    rind = inside * .9;
  } else if (${is('annulus')}) {
    vec3 moist = vec3(.60, .69, .74), dry = vec3(.44, .30, .14);
    inside = mix(dry, moist, wet) * (1. + .06 * n1.x + .06 * n2.x);
    rind = inside * 1.1;
    gloss = .3;
  } else if (${is('nucleus')}) {
    inside = mix(vec3(.48, .31, .15), vec3(.52, .71, .82), wet) * (1. + .1 * n0.x + .07 * n1.x);
    rind = mix(vec3(.42, .28, .14), vec3(.50, .63, .70), wet);
    gloss = mix(.25, .7, wet);
  } else if (${is('herniation')}) {
    inside = mix(vec3(.56, .38, .22), vec3(.58, .70, .76), wet) * (1. + .12 * n1.x + .08 * n2.x);
    rind = inside * .8;
    gloss = .5;
  } else if (${is('dura')}) {
    inside = vec3(.17, .27, .33) * (1. + .05 * n0.x);
    rind = vec3(.72, .77, .79);
    gloss = .8;
    height = 0.;
  } else if (${is('cord')}) {
    inside = vec3(.84, .73, .53) * (1. + .05 * n1.x + .05 * n2.x);
    rind = vec3(.80, .70, .52);
  } else {
    // A nerve is a handful of bundles, each in a sheath, in looser tissue.
    float bundle = smoothstep(-.12, .18, n2.x + .25) * (1. - smoothstep(.3, .9, pixelMm));
    inside = mix(vec3(.70, .47, .20), vec3(.91, .72, .34), .35 + .65 * bundle) * (1. + .06 * n1.x);
    rind = vec3(.86, .74, .50);
    height = .12 * bundle;
  }
}`

/**
 * Cut faces, painted one over the other in the order of their triangles: all of them lie in one plane, so each pixel is given the depth
 * of that plane instead of that of its triangle, and which is in front is never left to rounding.
 * @param sheer those of faded parts, which let through what is behind
 */
export function createCapMaterial(noise: Data3DTexture, uniforms: CapUniforms, sheer: boolean): ShaderMaterial {
  const material = new ShaderMaterial({
    side: DoubleSide,
    transparent: sheer,
    depthWrite: !sheer,
    depthFunc: sheer ? LessDepth : LessEqualDepth,
    vertexShader: /* glsl */ `
      attribute vec4 face;
      attribute vec2 state;
      flat varying float vKind, vWet, vRing;
      flat varying vec2 vState;
      varying float vDepth01;
      varying vec3 vPlaceMm, vToEye;
      void main() {
        vKind = face.x;
        vDepth01 = face.y;
        vWet = face.z;
        vRing = face.w;
        vState = state;
        vPlaceMm = position;
        vec4 view = modelViewMatrix * vec4(position, 1.);
        vToEye = -view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec4 uPlane;
      uniform vec2 uPicturePx;
      uniform vec3 uFacing, uSelection;
      uniform mat4 modelViewMatrix;
      flat varying float vKind, vWet, vRing;
      flat varying vec2 vState;
      varying float vDepth01;
      varying vec3 vPlaceMm, vToEye;
      ${noiseGlsl}
      ${tissues}
      void main() {
        vec2 at = gl_FragCoord.xy / uPicturePx * 2. - 1.;
        float depth = -(dot(uPlane.xy, at) + uPlane.w) / uPlane.z;
        gl_FragDepth = clamp(.5 + .5 * depth - 2e-6, 0., 1.);
        int kind = int(vKind + .5);
        // The trunk goes on above what is drawn: its fat fades away with its skin. Of whole fat the fading end is drawn with what is sheer.
        float goesOn = kind == 0 ? ${trunkFade('vPlaceMm')} : 1.;
        ${
          sheer
            ? `bool isEnd = kind == 0 && vState.x >= ${SOLID.toFixed(2)};
        if (isEnd && goesOn >= 1.) discard;`
            : 'if (goesOn < 1.) discard;'
        }
        float pixelMm = length(fwidth(vPlaceMm));
        vec3 inside, rind;
        float gloss, height;
        cutFace(kind, vPlaceMm, pixelMm, vWet, inside, rind, gloss, height);
        // Every other ring of a disc leans the other way and takes the light differently.
        inside *= 1. - .2 * mod(vRing, 2.) * step(.5, vRing);
        vec3 colour = mix(rind, inside, smoothstep(.55, 1., vDepth01));
        // Where a part has been taken away there is nothing.
        if (vState.x < .02) colour = vec3(.05, .035, .03);
        // Finer than a pixel, a grain would only sparkle.
        height *= 1. - smoothstep(.07, .26, pixelMm);
        vec3 facing = normalize((modelViewMatrix * vec4(uFacing, 0.)).xyz);
        vec3 toEye = normalize(vToEye);
        facing *= sign(dot(facing, toEye));
        vec3 dx = dFdx(-vToEye), dy = dFdy(-vToEye);
        vec3 r1 = cross(dy, facing), r2 = cross(facing, dx);
        float area = dot(dx, r1);
        vec3 normal = normalize(abs(area) * facing - sign(area) * .001 * (dFdx(height) * r1 + dFdy(height) * r2));
        const vec3 KEY = vec3(-.467, .637, .613);
        float lit = .66 + .5 * max(dot(normal, KEY), 0.) + .12 * max(normal.z, 0.);
        colour *= lit;
        vec3 half01 = normalize(KEY + toEye);
        colour += gloss * .16 * pow(max(dot(normal, half01), 0.), 36.);
        float edge = 1. - smoothstep(.7, 1., vDepth01);
        colour = mix(colour, uSelection, vState.y * max(.9 * edge, .24));
        ${sheer ? 'float inFat = kind == 0 && !isEnd ? .4 + 1.6 * edge : 1.;' : ''}
        gl_FragColor = vec4(colour, ${sheer ? 'goesOn * max(vState.x * inFat, .8 * vState.y)' : '1.'});
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
    uniforms: { ...uniforms, uNoise: { value: noise }, uSelection: { value: new Color(SELECTION) } },
  })
  material.name = sheer ? 'cap-sheer' : 'cap'
  return material
}
