import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { getSharedState } from '@/lib/shared-state'
import type { Catalog } from './catalog'
import { createCatalog } from './create-catalog'
import { readCatalog, readCatalogVersion } from './read-catalog'

const CHECK_INTERVAL_MS = 1_000
/** What processes announce when the catalogue has changed. */
const CATALOG_TOPIC = 'catalog'

let snapshot: Catalog | undefined
let loading: Promise<Catalog> | undefined
let checkedAtMs = 0
let isChecking = false
let isListening = false

/**
 * The catalogue as this process knows it. The first call reads it from the database; later ones answer from memory,
 * and at most every second one of them looks in the background whether there is a newer one. While processes share
 * announcements, the first of them to see it tells the others.
 */
export async function getCatalog(): Promise<Catalog> {
  if (!snapshot) return loadOnce()
  if (!isChecking && Date.now() - checkedAtMs > CHECK_INTERVAL_MS) void refreshWhenChanged(snapshot)
  return snapshot
}

async function loadOnce(): Promise<Catalog> {
  loading ??= load().finally(() => {
    loading = undefined
  })
  return loading
}

/**
 * After a change that this process has committed: takes it over before its author is answered, and tells the other processes.
 * One that cannot be read is seen by the next look instead.
 */
export async function announceCatalog(): Promise<void> {
  // A load that runs may have begun before the change.
  await loading?.catch(() => undefined)
  try {
    const { version } = await loadOnce()
    getSharedState()?.announce({ topic: CATALOG_TOPIC, payload: version })
  } catch (error) {
    getLogger().warn({ error }, 'The catalogue could not be read after a change')
  }
}

async function load(): Promise<Catalog> {
  listen()
  const catalog = createCatalog(await readCatalog(getPool()))
  // An empty database is not kept: the catalogue may be on its way in.
  if (catalog.version > 0) snapshot = catalog
  checkedAtMs = Date.now()
  return catalog
}

function listen(): void {
  if (isListening) return
  isListening = true
  getSharedState()?.listen(CATALOG_TOPIC, (version) => {
    // Whoever tells it has it already; without this they would tell each other forever.
    if (snapshot && !isChecking && version !== snapshot.version) void refreshWhenChanged(snapshot)
  })
}

/** A database that does not answer leaves the last snapshot in use. */
async function refreshWhenChanged(current: Catalog): Promise<void> {
  isChecking = true
  try {
    const version = await readCatalogVersion(getPool())
    checkedAtMs = Date.now()
    if (version !== current.version || Date.now() >= current.validUntilMs) await loadOnce()
    if (version !== current.version) getSharedState()?.announce({ topic: CATALOG_TOPIC, payload: version })
  } catch (error) {
    checkedAtMs = Date.now()
    getLogger().warn({ error }, 'The catalogue could not be refreshed')
  } finally {
    isChecking = false
  }
}
