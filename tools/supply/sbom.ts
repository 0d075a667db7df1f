import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import parseExpression from 'spdx-expression-parse'
import { type Lock, type Locked, nameAt, placeOf } from './lock.ts'

/** What package.json says of the project. */
export interface Project {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
}

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression)

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** SHA-512 in hexadecimal from what a lock file calls integrity; none where another sum was taken. */
function sha512In(integrity = ''): string | null {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? []
  return base64 ? Buffer.from(base64, 'base64').toString('hex') : null
}

function componentOf(name: string, locked: Locked, inPage: boolean): Models.Component {
  const [group, own] = name.startsWith('@') ? (name.split('/') as [string, string]) : [undefined, name]
  const sum = sha512In(locked.integrity)
  return new Models.Component(Enums.ComponentType.Library, own, {
    ...(group ? { group } : {}),
    version: locked.version,
    bomRef: purlOf(name, locked.version),
    purl: purlOf(name, locked.version),
    // What is in the page is required; what else would be installed to serve it is optional; tools are excluded.
    scope: inPage
      ? Enums.ComponentScope.Required
      : locked.dev
        ? Enums.ComponentScope.Excluded
        : Enums.ComponentScope.Optional,
    licenses: new Models.LicenseRepository(locked.license ? [licences.makeFromString(locked.license)] : []),
    hashes: new Models.HashDictionary(sum ? [[Enums.HashAlgorithm['SHA-512'], sum]] : []),
  })
}

/** The project's own data, which is in the page beside its code. */
const dataOf = (name: string, description: string): Models.Component =>
  new Models.Component(Enums.ComponentType.Data, name, {
    bomRef: `data:${name}`,
    description,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([licences.makeFromString('CC-BY-4.0')]),
  })

/**
 * The software bill of materials as CycloneDX 1.6 in JSON: every package of the lock file with its sum, licence and what it depends on.
 * It holds no time and no serial number, so that the same lock file and page give the same bytes.
 * @param inPage `name@version` of each package whose code is in the page
 * @throws where a package in the page is not in the lock file
 */
export function sbomOf(project: Project, lock: Lock, inPage: ReadonlySet<string>): string {
  const { name, version, description, license } = project
  const root = new Models.Component(Enums.ComponentType.Application, name, {
    version,
    description,
    bomRef: purlOf(name, version),
    purl: purlOf(name, version),
    licenses: new Models.LicenseRepository([licences.makeFromString(license)]),
  })
  const bom = new Models.Bom({
    metadata: new Models.Metadata({
      component: root,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
    }),
  })
  const components = new Map<string, Models.Component>([['', root]])
  const byIdentity = new Map<string, Models.Component>()
  for (const [place, locked] of Object.entries(lock.packages)) {
    if (place === '') continue
    const identity = `${nameAt(place)}@${locked.version}`
    const component = byIdentity.get(identity) ?? componentOf(nameAt(place), locked, inPage.has(identity))
    byIdentity.set(identity, component)
    components.set(place, component)
    bom.components.add(component)
  }
  const unlocked = [...inPage].filter((identity) => !byIdentity.has(identity))
  if (unlocked.length > 0) throw new Error(`package-lock.json: expected ${unlocked.join(', ')}, which the page holds`)
  for (const [place, component] of components) {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[place]!
    for (const needed of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      const found = components.get(placeOf(lock, place, needed) ?? 'nowhere')
      if (found) component.dependencies.add(found.bomRef)
    }
  }
  bom.components.add(dataOf('models', 'The 3D models in models/, made by the project’s generator.'))
  bom.components.add(dataOf('narration', 'The recorded voices in narration/, made by the project’s generator.'))
  const normal = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  return new Serialize.JsonSerializer(normal).serialize(bom, { sortLists: true, space: 1 })
}
