import type { ComponentType, ReactElement } from 'react'
import { sides } from '../anatomy/structures.ts'
import { wordFiles } from '../i18n/files.ts'
import { herniatingDiscs } from '../mechanics/condition.ts'
import { late } from '../parts/late.ts'
import {
  goToStep,
  repeatSentence,
  setLanguage,
  setLesion,
  setReducedMotion,
  setSpeed,
  setVoice,
  setWaits,
  showsClinicalTerms,
  toggleCaptions,
  toggleClinicalTerms,
} from '../state/actions.ts'
import { speeds, type Voice, voices } from '../state/store.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { languageIds } from '../story/words.ts'
import { Choice } from './Choice.tsx'
import { Modal } from './Modal.tsx'
import { StoryChoice } from './StoryChoice.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { useStoryWords } from './use-told.ts'

const AllEvidence = late(async () => (await import('./evidence/AllEvidence.tsx')).AllEvidence)
const ReportDialog = late(async () => {
  // What the keyboard goes on at when it closes is there by then.
  const [{ ReportDialog }] = await Promise.all([import('./report/ReportDialog.tsx'), import('./report/ReportChip.tsx')])
  return ReportDialog
})
const OfflineDialog = late(async () => (await import('./offline/OfflineDialog.tsx')).OfflineDialog)
const About = late(async () => (await import('./about/About.tsx')).About)

export type DialogName =
  | 'lesion'
  | 'settings'
  | 'transcript'
  | 'keys'
  | 'steps'
  | 'glossary'
  | 'evidence'
  | 'report'
  | 'offline'
  | 'about'

interface Props {
  readonly onClose: () => void
  readonly onOpen: (name: DialogName) => void
}

/** Which disc and which side the whole story is told for. */
function LesionDialog({ onClose, onOpen }: Props): ReactElement {
  const { ui, levels, report } = useMessages()
  const lesion = useApp((state) => state.lesion)
  return (
    <Modal title={ui.whichBack} onClose={onClose}>
      <div className="choices">
        <Choice
          legend={ui.level}
          options={herniatingDiscs.map((value) => ({ value, label: levels[value] }))}
          value={lesion.disc}
          onChoose={(disc) => setLesion({ disc })}
        />
        <Choice
          legend={ui.side}
          options={sides.map((value) => ({ value, label: ui[value] }))}
          value={lesion.side}
          onChoose={(side) => setLesion({ side })}
        />
        <p className="note">{ui.ofTheBody}</p>
        <div className="choice-row">
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => onOpen('report')}>
            {report.title}
          </button>
        </div>
      </div>
    </Modal>
  )
}

function SettingsDialog({ onClose, onOpen }: Props): ReactElement {
  const { ui, about, evidence, depth, format, report, offline } = useMessages()
  // Whoever passes by does not decide what a screen of many people keeps.
  const shared = useApp((state) => state.shared)
  const clinical = useApp(showsClinicalTerms)
  const language = useApp((state) => state.language)
  const voice = useApp((state) => state.voice)
  const speed = useApp((state) => state.speed)
  const captions = useApp((state) => state.captions)
  const reducedMotion = useApp((state) => state.reducedMotion)
  const waits = useApp((state) => state.waits)
  const voiceNames: Readonly<Record<Voice, string>> = {
    recorded: ui.voiceRecorded,
    browser: ui.voiceBrowser,
    silent: ui.voiceSilent,
  }
  return (
    <Modal title={ui.settings} onClose={onClose}>
      <div className="choices">
        <Choice
          legend={ui.language}
          options={languageIds.map((value) => ({
            value,
            label: wordFiles[value].language.name,
            lang: wordFiles[value].language.tag,
          }))}
          value={language}
          onChoose={setLanguage}
        />
        <Choice
          legend={ui.voice}
          options={voices.map((value) => ({ value, label: voiceNames[value] }))}
          value={voice}
          onChoose={setVoice}
        />
        <Choice
          legend={ui.speed}
          options={speeds.map((value) => ({ value, label: `${format.number(value, value % 1 === 0 ? 0 : 2)}×` }))}
          value={speed}
          onChoose={setSpeed}
        />
        <div className="choice-row">
          <button type="button" className="button" aria-pressed={captions} onClick={toggleCaptions}>
            {ui.captions}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={reducedMotion}
            onClick={() => setReducedMotion(!reducedMotion)}
          >
            {ui.reducedMotion}
          </button>
          <button type="button" className="button" aria-pressed={clinical} onClick={toggleClinicalTerms}>
            {depth.clinicalTerms}
          </button>
          <button type="button" className="button" aria-pressed={waits} onClick={() => setWaits(!waits)}>
            {ui.waits}
          </button>
        </div>
        <div className="choice-row">
          <button
            type="button"
            className="button"
            onClick={() => {
              repeatSentence()
              onClose()
            }}
          >
            {ui.again}
          </button>
        </div>
        <p className="note">{depth.clinicalTermsAbout}</p>
        <div className="choice-row">
          <button type="button" className="button" onClick={() => onOpen('transcript')}>
            {ui.transcript}
          </button>
          <button type="button" className="button" onClick={() => onOpen('glossary')}>
            {ui.glossary}
          </button>
          <button type="button" className="button" onClick={() => onOpen('evidence')}>
            {evidence.all}
          </button>
          <button type="button" className="button" onClick={() => onOpen('report')}>
            {report.title}
          </button>
          <button type="button" className="button" onClick={() => onOpen('keys')}>
            {ui.shortcuts}
          </button>
          {!shared && (
            <button type="button" className="button" onClick={() => onOpen('offline')}>
              {offline.title}
            </button>
          )}
          <button type="button" className="button" onClick={() => onOpen('about')}>
            {about.title}
          </button>
        </div>
        <p className="note">
          {ui.medicalNote} {ui.notReviewed}
        </p>
      </div>
    </Modal>
  )
}

function TranscriptDialog({ onClose }: Props): ReactElement {
  const { ui } = useMessages()
  const audience = useApp((state) => state.audience)
  const language = useApp((state) => state.language)
  const story = useApp((state) => state.story)
  return (
    <Modal title={ui.transcript} onClose={onClose}>
      <p>
        <a
          className="button"
          href={`${import.meta.env.BASE_URL}narration/${language}/${story}/${audience}/transcript.html`}
          target="_blank"
          rel="noreferrer"
          aria-label={`${ui.transcriptPage} (${ui.opensElsewhere})`}
        >
          {ui.transcriptPage}
        </a>
      </p>
      {Object.entries(useStoryWords()).map(([id, { title, narration, picture }]) => (
        <section key={id} className="transcript-step">
          <h3>{title}</h3>
          <p>{narration[audience].join(' ')}</p>
          <p className="note">{picture}</p>
        </section>
      ))}
    </Modal>
  )
}

function KeysDialog({ onClose }: Props): ReactElement {
  const { ui, shortcuts } = useMessages()
  return (
    <Modal title={ui.shortcuts} onClose={onClose}>
      <p>{ui.pictureHelp}</p>
      <dl className="keys">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

function GlossaryDialog({ onClose }: Props): ReactElement {
  const { ui, glossary } = useMessages()
  return (
    <Modal title={ui.glossary} onClose={onClose}>
      <dl className="glossary">
        {glossary.map(({ term, plain, latin }) => (
          <div key={term}>
            <dt>
              {term} {latin && <i lang="la">{latin}</i>}
            </dt>
            <dd>{plain}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

function StepsDialog({ onClose, onOpen }: Props): ReactElement {
  const { ui, about } = useMessages()
  const current = useApp((state) => state.step)
  return (
    <Modal title={ui.steps} onClose={onClose}>
      <StoryChoice />
      <ol className="steps-list">
        {Object.entries(useStoryWords()).map(([id, { title }], index) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-current={index === current ? 'step' : undefined}
              aria-labelledby={`steps-title-${id}`}
              aria-describedby={`steps-picture-${id}`}
              onClick={() => {
                goToStep(index)
                onClose()
              }}
            >
              <Thumbnail step={id} id={`steps-picture-${id}`} />
              <span id={`steps-title-${id}`}>
                <span className="steps-number">{index + 1}</span> {title}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="choice-row">
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => onOpen('about')}>
          {about.title}
        </button>
      </div>
    </Modal>
  )
}

const dialogs: Readonly<Record<DialogName, ComponentType<Props>>> = {
  lesion: LesionDialog,
  settings: SettingsDialog,
  transcript: TranscriptDialog,
  keys: KeysDialog,
  steps: StepsDialog,
  glossary: GlossaryDialog,
  evidence: AllEvidence,
  report: ReportDialog,
  offline: OfflineDialog,
  about: About,
}

/** The dialog of that name. */
export function Dialog({ name, ...props }: Props & { readonly name: DialogName }): ReactElement {
  const Named = dialogs[name]
  return <Named {...props} />
}
