import { linearOf } from './colour.ts'

/** The studio behind the body: dark above, lighter and warmer below, with a soft pool of light behind the middle. Chosen by eye. */
const DARK = '#0f151c'
const MIDDLE = '#232e38'
const FLOOR = '#45474a'

const vec3 = (hex: string): string => `vec3(${linearOf(hex).map((value) => value.toFixed(7))})`

/** GLSL: the studio's linear light at a place of the picture, -1..1 each way, and the grain that hides its steps, 0..1. */
export const studioGlsl = /* glsl */ `
  const vec3 DARK = ${vec3(DARK)}, MIDDLE = ${vec3(MIDDLE)}, FLOOR = ${vec3(FLOOR)};
  float grain(vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(.06711056, .00583715)))); }
  vec3 studio(vec2 place) {
    float down = .5 - .5 * place.y;
    vec3 colour = mix(DARK, MIDDLE, smoothstep(-.05, .75, down));
    colour = mix(colour, FLOOR, .6 * smoothstep(.5, 1.15, down));
    vec2 off = place * vec2(.85, 1.05) + vec2(0., .12);
    return colour + mix(MIDDLE, FLOOR, .35) * (.62 * exp(-dot(off, off) * 1.3));
  }`
