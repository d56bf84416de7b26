type Hold = {
  /** Whether an address of this site is another page as far as the draft goes. */
  isLeaving: (url: URL) => boolean
  ask: (go: () => void) => void
  push: (href: string) => void
}

/** What is used of the Navigation API, which not every browser has and TypeScript does not describe yet. */
type Traversal = Event & { navigationType: string; destination: { key: string; url: string } }
type Navigation = EventTarget & { traverseTo: (key: string) => unknown }

let current: Hold | null = null

/** Goes to another page, or has a page that holds a draft ask first. For whatever leads away without being a link. */
export function leaveFor(href: string, go: () => void): void {
  const url = new URL(href, window.location.href)
  if (current?.isLeaving(url)) current.ask(go)
  else go()
}

/** Has a draft asked for before the page is left. What is returned ends it. */
export function holdLeaving(hold: Hold): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const end = (): void => {
    ended.abort()
    if (current === hold) current = null
  }
  current = hold
  window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal })
  // Before the router hears of it.
  window.addEventListener('click', (event) => holdLink(event, hold), { signal, capture: true })
  const navigation = findNavigation()
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const key = isTraversal(event) ? holdTraversal(event, hold) : null
      if (key === null) return
      hold.ask(() => {
        end()
        navigation.traverseTo(key)
      })
    },
    { signal },
  )
  return end
}

function holdLink(event: MouseEvent, { isLeaving, ask, push }: Hold): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]:not([target=_blank], [download])') : null
  if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return
  const url = new URL(link.href)
  // Another site is a page that is closed: the browser asks itself.
  if (url.origin !== window.location.origin || !isLeaving(url)) return
  event.preventDefault()
  event.stopPropagation()
  ask(() => push(`${url.pathname}${url.search}${url.hash}`))
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)

/** Stops going back or forward; returns where to, and null where the browser goes on. */
function holdTraversal(event: Traversal, { isLeaving }: Hold): string | null {
  const { key, url } = event.destination
  if (event.navigationType !== 'traverse' || !event.cancelable || !isLeaving(new URL(url))) return null
  event.preventDefault()
  return key
}

const isTraversal = (event: Event): event is Traversal => 'navigationType' in event && 'destination' in event

function findNavigation(): Navigation | null {
  const { navigation } = window as { navigation?: Navigation }
  return navigation ?? null
}
