import { gunzipSync } from 'node:zlib'
import { request } from 'undici'

/** Bytes of JavaScript that a page needs before it can be used. */
export type ScriptWeight = { files: number; gzipBytes: number; rawBytes: number }

/** `nomodule` scripts are for browsers without modules; those that we support fetch none of them. */
const SCRIPT = /<script(?![^>]*\bnomodule\b)[^>]+src="(?<source>[^"]+)"/gi

/** The scripts that the page's own HTML asks for, each as it comes over the wire with gzip; what is loaded on use is not among them. */
export async function measureScripts(page: { origin: string; path: string; cookie: string }): Promise<ScriptWeight> {
  const headers = { cookie: page.cookie, 'accept-encoding': 'identity' }
  const { statusCode, body } = await request(`${page.origin}${page.path}`, { headers })
  const html = await body.text()
  if (statusCode !== 200) throw new Error(`${page.path} answered ${statusCode}`)
  const sources = new Set([...html.matchAll(SCRIPT)].map(({ groups }) => groups?.source ?? ''))
  const weight: ScriptWeight = { files: sources.size, gzipBytes: 0, rawBytes: 0 }
  for (const source of sources) {
    const file = await request(`${page.origin}${source}`, { headers: { 'accept-encoding': 'gzip' } })
    const bytes = Buffer.from(await file.body.arrayBuffer())
    const isCompressed = file.headers['content-encoding'] === 'gzip'
    weight.gzipBytes += bytes.length
    weight.rawBytes += isCompressed ? gunzipSync(bytes).length : bytes.length
  }
  return weight
}
