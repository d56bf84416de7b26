/** Where the focus goes when a dialog closes, best first. */
export type FocusPlace = {
  opener: HTMLElement | null
  /** The same control in the rows around the opener's: who deleted one entry goes on with the next. */
  neighbours: readonly HTMLElement[]
  /** The parts of the page around it, the innermost first: their heading is what is left of a list without entries. */
  regions: readonly HTMLElement[]
}

const ROWS = 'tr, li, section'
const REGIONS = 'section, main'

/** Remembers the control that opened a dialog, and what is near it: by the end of the dialog it may be gone. */
export function rememberFocus(): FocusPlace {
  const opener = findOpener()
  const row = opener?.closest<HTMLElement>(ROWS)
  const selector = opener?.ariaHasPopup === 'menu' ? '[aria-haspopup=menu]' : 'button'
  const neighbours = [row?.nextElementSibling, row?.previousElementSibling].flatMap(
    (sibling) => sibling?.querySelector<HTMLElement>(selector) ?? [],
  )
  return { opener, neighbours, regions: listRegions(row ?? opener) }
}

/** Gives the focus back. If its place vanishes while it is there, as a deleted entry does, it moves on to what is near. */
export function returnFocus(place: FocusPlace): void {
  const { opener } = place
  if (!opener?.isConnected) {
    goOn(place)
    return
  }
  opener.focus()
  const observer = new MutationObserver(() => {
    const isLost = !opener.isConnected && document.activeElement === document.body
    if (isLost) goOn(place)
    if (document.activeElement !== opener) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

/** A menu's entry is gone once the menu closes: the menu's button stands for it. */
function findOpener(): HTMLElement | null {
  const active = document.activeElement
  const menuButtonId = active?.closest('[role=menu]')?.getAttribute('aria-labelledby')
  const opener = menuButtonId ? document.getElementById(menuButtonId) : active
  return opener instanceof HTMLElement && opener !== document.body ? opener : null
}

function listRegions(start: HTMLElement | null | undefined): HTMLElement[] {
  const region = start?.parentElement?.closest<HTMLElement>(REGIONS)
  return region ? [region, ...listRegions(region)] : []
}

function goOn({ neighbours, regions }: FocusPlace): void {
  const neighbour = neighbours.find(({ isConnected }) => isConnected)
  if (neighbour) neighbour.focus()
  else focusText(findHeading(regions))
}

function findHeading(regions: readonly HTMLElement[]): HTMLElement | null {
  const region =
    regions.find((part) => part.isConnected && part.querySelector('h1, h2')) ?? document.querySelector('main')
  return region?.querySelector<HTMLElement>('h1, h2') ?? region ?? null
}

/** Text takes no focus by itself, and keeps none once somebody goes on from it. */
function focusText(text: HTMLElement | null): void {
  if (!text) return
  text.tabIndex = -1
  text.focus()
  text.addEventListener('blur', () => text.removeAttribute('tabindex'), { once: true })
}
