import { ShaderLib } from 'three'
import { expect, test } from 'vitest'
import { gradientNoise } from '../../src/scene/materials/noise.ts'
import { looks, type TissueKind } from '../../src/scene/materials/palette.ts'
import { patched } from '../../src/scene/materials/patch.ts'
import { patchTissue } from '../../src/scene/materials/tissue-shader.ts'

const physical = () => ({
  vertexShader: ShaderLib.physical.vertexShader,
  fragmentShader: ShaderLib.physical.fragmentShader,
})

test.each(Object.keys(looks) as TissueKind[])('%s finds every anchor in the shader of the installed three', (kind) => {
  const shader = physical()
  patchTissue(shader, kind)
  expect(shader.vertexShader).toContain('softWarp(placed, objectNormal)')
  expect(shader.fragmentShader).toContain('tissueNoise(')
  // The wrapped light has taken the place of the plain cosine, not been put beside it.
  expect(shader.fragmentShader).toContain('(soft + seeping)')
  expect(shader.fragmentShader).not.toContain('reflectedLight.directDiffuse += irradiance * diffuseBRDF')
})

test('a shader that has lost an anchor is refused, by tissue and anchor', () => {
  const shader = physical()
  shader.fragmentShader = shader.fragmentShader.replace('#include <aomap_fragment>', '')
  expect(() => patchTissue(shader, 'bone')).toThrow(
    'tissue bone: expected the shader to contain "#include <aomap_fragment>"',
  )
})

test('a replacement is taken literally, dollar signs and all', () => {
  expect(patched('a b c', 'b', '$& $1', 'here')).toBe('a $& $1 c')
})

test('the noise tiles, is smooth, and is neither flat nor unbounded', () => {
  let [least, most] = [0, 0]
  for (let i = 0; i < 500; i++) {
    const [x, y, z] = [(i * 0.37) % 16, (i * 0.61) % 16, (i * 0.83) % 16]
    const here = gradientNoise(x, y, z)
    expect(gradientNoise(x + 8, y, z + 16)).toBeCloseTo(here, 10)
    expect(Math.abs(gradientNoise(x + 0.001, y, z) - here)).toBeLessThan(0.01)
    least = Math.min(least, here)
    most = Math.max(most, here)
  }
  expect(least).toBeLessThan(-0.4)
  expect(most).toBeGreaterThan(0.4)
  expect(most - least).toBeLessThan(3)
})
