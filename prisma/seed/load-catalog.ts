import { createHash } from 'node:crypto'
import path from 'node:path'
import type pg from 'pg'
import { parseCatalogSource, readCatalogSource } from './catalog-files'
import { toCatalogRows } from './catalog-rows'
import { writeCatalog } from './write-catalog'

export type LoadCatalogOptions = {
  pool: pg.Pool
  /** Names of the models that the operator's own server offers; they become `custom/<name>`, free of charge. */
  customModels?: readonly string[]
  /** Where the files lie; the project's own by default, seen from its root. */
  directory?: string
}

export type LoadCatalogResult = { isChanged: boolean; version: number; modelCount: number }

/**
 * Puts the catalogue files into the database: new and changed rows are written, a changed price becomes a new version,
 * models and endpoints that left the files are switched off. Does nothing when the database holds the same content;
 * several processes may call it at once.
 * @throws Error naming the file and field that does not fit
 */
export async function loadCatalog(options: LoadCatalogOptions): Promise<LoadCatalogResult> {
  const { pool, customModels = [], directory = path.resolve('prisma/seed/catalog') } = options
  const source = await readCatalogSource(directory)
  const custom = [...new Set(customModels)].sort()
  const contentHash = createHash('sha256')
    .update(`${source.contentHash}\n${custom.join('\n')}`)
    .digest('hex')
  const loaded = await readLoaded(pool)
  if (loaded?.content_hash === contentHash) return toResult(pool, false)
  const rows = toCatalogRows(parseCatalogSource(source), custom)
  const isChanged = await writeCatalog({ pool, rows, contentHash })
  return toResult(pool, isChanged)
}

async function readLoaded(pool: pg.Pool): Promise<{ content_hash: string } | undefined> {
  const { rows } = await pool.query<{ content_hash: string }>('SELECT content_hash FROM catalog_state WHERE id = 1')
  return rows[0]
}

async function toResult(pool: pg.Pool, isChanged: boolean): Promise<LoadCatalogResult> {
  const { rows } = await pool.query<{ version: number; model_count: number }>(
    `SELECT version, (SELECT count(*)::int FROM model WHERE is_active) AS model_count FROM catalog_state WHERE id = 1`,
  )
  return { isChanged, version: rows[0]?.version ?? 0, modelCount: rows[0]?.model_count ?? 0 }
}
