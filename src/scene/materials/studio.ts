/**
 * The light of the room as GLSL, in place of a blurred picture of one: a cool ceiling, a warm floor, a bright window at the upper left
 * and a tall pale screen at the right. It stands still relative to the viewer, like the lamps of `light.ts`, costs a few operations a
 * pixel (a filtered environment was measured to take more than half of a frame), and has nothing to lose with the graphics context.
 * Values chosen by eye.
 */
export const studioGlsl = /* glsl */ `
const vec3 CEILING = vec3(.27, .3, .35);
const vec3 FLOOR = vec3(.17, .145, .125);
const vec3 WINDOW = vec3(1., .95, .87);
const vec3 SCREEN = vec3(.8, .9, 1.);
const vec3 WINDOW_WAY = vec3(-.467, .637, .613);
const vec3 SCREEN_WAY = vec3(.87, .1, .48);

/** A direction of view space in the studio's own: x right, y up in the world, z to the viewer. */
vec3 inStudio(vec3 way) {
  vec3 up = (viewMatrix * vec4(0., 1., 0., 0.)).xyz;
  vec3 right = normalize(vec3(up.y, -up.x, 0.) + vec3(1e-5, 0., 0.));
  return vec3(dot(way, right), dot(way, up), dot(way, cross(right, up)));
}

vec3 studioIrradiance(vec3 facing) {
  vec3 way = inStudio(facing);
  vec3 room = mix(FLOOR, CEILING, .5 + .5 * way.y);
  float window = .5 + .5 * dot(way, WINDOW_WAY);
  float screen = .5 + .5 * dot(way, SCREEN_WAY);
  return PI * (room + WINDOW * (.1 * window * window) + SCREEN * (.05 * screen * screen));
}

/** What a surface of this roughness mirrors from a direction: each lamp widens and dims as the surface gets rougher. */
vec3 studioRadiance(vec3 from, float roughness) {
  vec3 way = inStudio(from);
  float spread = roughness * roughness;
  vec3 room = mix(FLOOR, CEILING, smoothstep(-.35 - spread, .45 + spread, way.y));
  float window = exp((dot(way, WINDOW_WAY) - 1.) / (.035 + .45 * spread)) * .9 / (1. + 7. * spread);
  float screen = exp((dot(way, SCREEN_WAY) - 1.) / (.05 + .5 * spread)) * .34 / (1. + 6. * spread);
  return room + WINDOW * window + SCREEN * screen;
}`

/** Adds the room's light to what three has gathered from its own lamps. */
export const studioLight = /* glsl */ `
iblIrradiance += studioIrradiance(geometryNormal);
radiance += studioRadiance(reflect(-geometryViewDir, geometryNormal), material.roughness);
#ifdef USE_CLEARCOAT
clearcoatRadiance += studioRadiance(reflect(-geometryViewDir, geometryClearcoatNormal), material.clearcoatRoughness);
#endif`
