import type { ReactElement } from 'react'
import { type AnatomySourceId, anatomySources } from '../../anatomy/sources.ts'
import { type Material, material, materialIds } from '../../evidence/material.ts'
import { type SourceId, sources } from '../../evidence/sources.ts'
import { useMessages } from '../../state/use-app.ts'
import { VERSION } from '../../state/version.ts'
import type { DialogName } from '../Dialogs.tsx'
import { Reviewed } from '../evidence/Reviewed.tsx'
import { Modal } from '../Modal.tsx'
import { Sources } from '../Sources.tsx'
import { type Libraries, listAddress, useLibraries } from './libraries.ts'
import './about.css'

const paperIds = Object.keys(sources) as SourceId[]
const anatomyIds = Object.keys(anatomySources) as AnatomySourceId[]
const uses: readonly Material['use'][] = ['measured', 'names', 'voice']

/** A file beside the page, opened in a tab of its own. */
function FileLink({ href, children }: { readonly href: string; readonly children: string }): ReactElement {
  const { ui } = useMessages()
  return (
    <a
      className="button"
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={`${children} (${ui.opensElsewhere})`}
    >
      {children}
    </a>
  )
}

/** Every library in the page with its version and licence, whose text opens below it. */
export function LibraryList({ libraries }: { readonly libraries: Libraries }): ReactElement {
  const { about } = useMessages()
  if (typeof libraries === 'string')
    return (
      <p role="status" className="note">
        {libraries === 'asking' ? about.asking : about.noList}
      </p>
    )
  return (
    <>
      <p className="note">{about.librariesAbout(libraries.length)}</p>
      <ul className="about-list">
        {libraries.map(({ name, version, identifier, text }) => (
          <li key={`${name}@${version}`} data-library={name}>
            <details className="fold">
              <summary>
                <span dir="ltr">
                  {name} {version}, {identifier}
                </span>
              </summary>
              <p className="about-licence" lang="en" dir="ltr">
                {text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function Materials({ use }: { readonly use: Material['use'] }): ReactElement {
  const { ui, about } = useMessages()
  return (
    <section>
      <h3>{about.uses[use].title}</h3>
      <p className="note">{about.uses[use].about}</p>
      <ul className="about-list">
        {materialIds
          .filter((id) => material[id].use === use)
          .map((id) => {
            const { name, by, licence, link } = material[id]
            return (
              <li key={id} data-material={id}>
                {about.material[id]}
                <span className="note">
                  <a href={link} target="_blank" rel="noreferrer noopener" lang="en">
                    {name}
                    <span className="unseen"> ({ui.opensElsewhere})</span>
                  </a>
                  , <span lang="en">{by}</span>. {licence}
                </span>
              </li>
            )
          })}
      </ul>
    </section>
  )
}

/** What this page is and whose work is in it: version, licences of all its code, voices, shapes and names, and what it rests on. */
export function About({
  onClose,
  onOpen,
}: {
  readonly onClose: () => void
  readonly onOpen: (name: DialogName) => void
}): ReactElement {
  const { about, evidence } = useMessages()
  const libraries = useLibraries()
  const base = import.meta.env.BASE_URL
  return (
    <Modal title={about.title} onClose={onClose}>
      <div className="about">
        <section>
          <p className="modal-lead">{about.version(VERSION)}</p>
          <p>{about.what}</p>
          <p>{about.ours}</p>
          <Reviewed />
          <p className="choice-row">
            <FileLink href={`${base}LICENSE.txt`}>{about.ourLicence}</FileLink>
          </p>
        </section>
        <section>
          <h3>{about.libraries}</h3>
          <LibraryList libraries={libraries} />
          <p className="choice-row">
            <FileLink href={`${base}sbom.cdx.json`}>{about.bill}</FileLink>
            <FileLink href={listAddress()}>{about.list}</FileLink>
          </p>
        </section>
        {uses.map((use) => (
          <Materials key={use} use={use} />
        ))}
        <section>
          <h3>{about.medicine}</h3>
          <p>{about.medicineAbout(paperIds.length, anatomyIds.length)}</p>
          <Sources ids={paperIds} anatomy={anatomyIds} />
          <p className="choice-row">
            <button type="button" className="button" onClick={() => onOpen('evidence')}>
              {evidence.all}
            </button>
          </p>
        </section>
      </div>
    </Modal>
  )
}
