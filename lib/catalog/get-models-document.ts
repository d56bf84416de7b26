import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Catalog } from './catalog'
import { listModels } from './list-models'

type ModelsDocument = { json: string; gzip: Uint8Array<ArrayBuffer>; etag: string }

/** The unfiltered list is by far the most asked for and changes only with the catalogue, so it is written once. */
const documents = new WeakMap<Catalog, ModelsDocument>()

/** The whole list as JSON text, the same compressed, and its entity tag. */
export function getModelsDocument(catalog: Catalog): ModelsDocument {
  const known = documents.get(catalog)
  if (known) return known
  const { data, total_count } = listModels(catalog, {})
  const json = JSON.stringify({ data, total_count, links: { next: null } })
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`
  const document = { json, gzip: new Uint8Array(gzipSync(json)), etag }
  documents.set(catalog, document)
  return document
}
