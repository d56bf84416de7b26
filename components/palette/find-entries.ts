import { DASHBOARD_NAV } from '@/components/layout/dashboard-nav'
import { SETTINGS_NAV } from '@/components/layout/settings-nav'

/** One line of the palette: where it leads and what is matched beside its name. */
export type PaletteEntry = { id: string; label: string; detail: string | null; href: string; words: string }

export type PaletteGroup = { heading: string; entries: readonly PaletteEntry[] }

type Sources = {
  query: string
  models: readonly { id: string; name: string }[]
  keys: readonly { hash: string; name: string; label: string }[]
  chains: readonly { slug: string; name: string }[]
  /** Whether the person buys credits for the organization. */
  mayBuy: boolean
}

/** Of long lists, so that the best stay in sight. */
const LIST_MAX = 6

const GENERATION_ID = /^gen-[a-z0-9-]{6,}$/i

type Action = { label: string; href: string; words: string }

const CREDITS = { href: '/credits', words: 'buy pay money balance top up' }

const ACTIONS: readonly Action[] = [
  { label: 'Create an API key', href: '/keys?create=1', words: 'new key token secret' },
  { label: 'Start a chat', href: '/chat', words: 'new conversation room' },
  { label: 'Read the documentation', href: '/docs/quick-start', words: 'docs help guide' },
  { label: 'Look something up in the API reference', href: '/docs/api', words: 'endpoint openapi' },
  { label: 'What an error means', href: '/docs/errors', words: 'code status 402 429' },
  { label: 'Status of providers', href: '/status', words: 'uptime outage' },
]

/** What fits what was typed, in groups; with nothing typed, the pages and what people do most. Pure. */
export function findEntries({ query, models, keys, chains, mayBuy }: Sources): PaletteGroup[] {
  const typed = query.trim()
  const groups: PaletteGroup[] = [
    { heading: 'Request', entries: findGeneration(typed) },
    { heading: 'Pages', entries: match(typed, listPages(), Infinity) },
    { heading: 'Do', entries: match(typed, listActions(mayBuy), Infinity) },
    ...(typed === ''
      ? []
      : [
          { heading: 'Models', entries: match(typed, models.map(toModelEntry), LIST_MAX) },
          { heading: 'API keys', entries: match(typed, keys.map(toKeyEntry), LIST_MAX) },
          { heading: 'Fallback chains', entries: match(typed, chains.map(toChainEntry), LIST_MAX) },
        ]),
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

/** Entries that have every word: first the one that is called just that, then those whose name begins with it. */
function match(typed: string, entries: readonly PaletteEntry[], max: number): PaletteEntry[] {
  const wanted = typed.toLowerCase()
  const words = wanted.split(/\s+/).filter(Boolean)
  const found = entries.filter((entry) => {
    const text = `${entry.label} ${entry.detail ?? ''} ${entry.words}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const rank = ({ label, detail }: PaletteEntry): number => {
    const names = [label.toLowerCase(), detail?.toLowerCase() ?? '']
    if (names.includes(wanted)) return 0
    return names.some((name) => name.startsWith(wanted)) ? 1 : 2
  }
  return found.toSorted((left, right) => rank(left) - rank(right)).slice(0, max)
}

function listPages(): PaletteEntry[] {
  const pages = DASHBOARD_NAV.flatMap(({ items }) => items).map(({ href, label }) => ({ href, label, detail: null }))
  const settings = SETTINGS_NAV.flatMap(({ pages: own }) => own)
    .filter(({ href }) => href !== '/settings')
    .map(({ href, label }) => ({ href, label, detail: 'Settings' }))
  return [...pages, ...settings].map((page) => ({ ...page, id: `page ${page.href}`, words: page.href }))
}

function listActions(mayBuy: boolean): PaletteEntry[] {
  const credits = { ...CREDITS, label: mayBuy ? 'Add credits' : 'Who can add credits' }
  return [...ACTIONS.slice(0, 1), credits, ...ACTIONS.slice(1)].map((action) => ({
    ...action,
    id: `do ${action.href}`,
    detail: null,
  }))
}

function findGeneration(typed: string): PaletteEntry[] {
  if (!GENERATION_ID.test(typed)) return []
  return [
    { id: typed, label: 'Open this request', detail: typed, href: `/logs/${encodeURIComponent(typed)}`, words: '' },
  ]
}

const toModelEntry = ({ id, name }: Sources['models'][number]): PaletteEntry => ({
  id: `model ${id}`,
  label: name,
  detail: id,
  href: `/models/${id}`,
  words: '',
})

const toKeyEntry = ({ hash, name, label }: Sources['keys'][number]): PaletteEntry => ({
  id: `key ${hash}`,
  label: name,
  detail: label,
  href: `/keys/${hash}`,
  words: '',
})

const toChainEntry = ({ slug, name }: Sources['chains'][number]): PaletteEntry => ({
  id: `chain ${slug}`,
  label: name,
  detail: slug,
  href: `/chains/${slug}`,
  words: '',
})
