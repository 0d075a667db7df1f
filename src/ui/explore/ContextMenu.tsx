import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef } from 'react'
import { closeMenu, select } from '../../state/actions.ts'
import { fade, hide, isolate, show, showAll } from '../../state/dissecting.ts'
import { visibilityOf } from '../../state/dissection.ts'
import { lookAt } from '../../state/looking.ts'
import type { AppState } from '../../state/store.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Icon, type IconName } from '../Icon.tsx'
import { whatOf } from './what.ts'
import './context-menu.css'

interface Item {
  readonly icon: IconName
  readonly name: string
  readonly keys?: string
  readonly run: () => void
}

const MARGIN_PX = 8

function Menu({ ids, xPx, yPx }: NonNullable<AppState['menu']>): ReactElement {
  const words = useMessages()
  const { explore } = words
  const dissection = useApp((state) => state.dissection)
  const menu = useRef<HTMLDivElement>(null)
  const name = whatOf(ids, words)
  const seen = visibilityOf(dissection, ids)
  const [only] = ids
  const items: readonly Item[] = [
    ...(ids.length === 1 && only ? [{ icon: 'list', name: explore.about, run: () => select(only) } as const] : []),
    { icon: 'search', name: explore.flyTo, run: () => lookAt(ids) },
    seen === 'hidden'
      ? { icon: 'eye', name: explore.show, run: () => show(ids) }
      : { icon: 'hide', name: explore.hide, keys: 'H', run: () => hide(ids) },
    { icon: 'isolate', name: explore.isolate, keys: 'I', run: () => isolate(ids) },
    { icon: 'fade', name: seen === 'faded' ? explore.whole : explore.fade, keys: 'X', run: () => fade(ids) },
    { icon: 'eye', name: words.ui.showAll, run: showAll },
  ]

  useLayoutEffect(() => {
    const [box, page] = [menu.current!, document.documentElement]
    box.style.left = `${Math.max(Math.min(xPx, page.clientWidth - box.offsetWidth - MARGIN_PX), MARGIN_PX)}px`
    box.style.top = `${Math.max(Math.min(yPx, page.clientHeight - box.offsetHeight - MARGIN_PX), MARGIN_PX)}px`
  }, [xPx, yPx])
  useEffect(() => {
    const { activeElement: from } = document
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true })
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) closeMenu()
    }
    addEventListener('pointerdown', away, { capture: true })
    return () => {
      removeEventListener('pointerdown', away, { capture: true })
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
    }
  }, [])

  const press = (event: KeyboardEvent): void => {
    const all = [...menu.current!.querySelectorAll<HTMLElement>('[role="menuitem"]')]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key]
    const named = items.findIndex(({ keys }) => keys?.toLowerCase() === event.key.toLowerCase())
    if (to !== undefined) all[to]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') closeMenu()
    else if (named >= 0 && !event.ctrlKey && !event.metaKey) all[named]?.click()
    else if (event.key !== 'Enter' && event.key !== ' ') return
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={menu} className="context-menu" role="menu" tabIndex={-1} aria-label={name} onKeyDown={press}>
      <p className="context-menu-name" aria-hidden="true">
        {name}
      </p>
      {items.map(({ icon, name: item, keys, run }) => (
        <button
          key={item}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="context-menu-item"
          aria-keyshortcuts={keys}
          onClick={() => {
            closeMenu()
            run()
          }}
        >
          <Icon name={icon} />
          <span>{item}</span>
          {keys && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  )
}

/** What can be done with a part, where it was asked for: by a right click, by a finger that rests on it, by the menu key. */
export function ContextMenu(): ReactElement | null {
  const menu = useApp((state) => state.menu)
  return menu && <Menu key={`${menu.xPx} ${menu.yPx} ${menu.ids.join()}`} {...menu} />
}
