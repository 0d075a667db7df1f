import { screensStore } from './screens.ts'
import { lead } from './second-screen.ts'

/** What of the Window Management API is asked for; not every browser has it. */
interface Place {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
type WithPlaces = Window & {
  readonly getScreenDetails?: () => Promise<{ readonly screens: readonly Place[]; readonly currentScreen: Place }>
}

/** A window that stands open since before answers within so long, ms. */
const ANSWER_MS = 200
const NAME = 'explainer-patient'

let endLead: (() => void) | null = null
let opened: Window | null = null

/** Where on another display the window goes, as `window.open` wants it; anywhere where there is none or it may not be known. */
async function placeBeside(page: WithPlaces): Promise<string> {
  const { isExtended } = page.screen as Screen & { readonly isExtended?: boolean }
  if (!page.getScreenDetails || isExtended === false) return 'popup,width=1280,height=800'
  try {
    const { screens, currentScreen } = await page.getScreenDetails()
    const { availLeft, availTop, availWidth, availHeight } =
      screens.find((one) => one !== currentScreen) ?? currentScreen
    return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
  } catch {
    // Refused: the browser's own place will do.
    return 'popup,width=1280,height=800'
  }
}

/** The link to the window that follows: it names nothing of what is shown. */
const patientLink = (page: Window): string => {
  const link = new URL(page.location.href)
  link.search = '?screen=patient'
  link.hash = ''
  return link.href
}

function begin(page: Window): boolean {
  if (endLead) return true
  const stop = lead(
    (followed) => screensStore.setState({ second: followed ? 'open' : 'closed' }),
    () => forget(),
  )
  if (!stop) return false
  const leave = (): void => stop()
  page.addEventListener('pagehide', leave)
  endLead = () => {
    page.removeEventListener('pagehide', leave)
    stop()
  }
  return true
}

function forget(): void {
  endLead = null
  opened = null
  screensStore.setState({ second: 'closed' })
}

/**
 * Opens the window for the person beside, on another display where the browser can, and leads it from then on; one that stands open
 * already is led again instead.
 */
export async function openPatientWindow(page: WithPlaces = window): Promise<void> {
  if (!begin(page)) {
    screensStore.setState({ second: 'impossible' })
    return
  }
  if (screensStore.getState().second === 'open') {
    opened?.focus()
    return
  }
  screensStore.setState({ second: 'opening' })
  const where = await placeBeside(page)
  await new Promise((done) => setTimeout(done, ANSWER_MS))
  if (screensStore.getState().second === 'open') return
  opened = page.open(patientLink(page), NAME, where)
  // It is open once it says so.
  if (!opened) screensStore.setState({ second: 'blocked' })
}

/** Leads no longer, and closes the window where this one opened it. */
export function closePatientWindow(): void {
  const window = opened
  endLead?.()
  forget()
  window?.close()
}
