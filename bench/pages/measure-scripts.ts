import { request } from 'undici'

/** Bytes of JavaScript that a page needs before it can be used. `brotliBytes` is what today's browsers ask for. */
export type ScriptWeight = { files: number; gzipBytes: number; brotliBytes: number; rawBytes: number }

/** `nomodule` scripts are for browsers without modules; those that we support fetch none of them. */
const SCRIPT = /<script(?![^>]*\bnomodule\b)[^>]+src="(?<source>[^"]+)"/gi

/** The scripts that the page's own HTML asks for, each as it comes over the wire; what is loaded on use is not among them. */
export async function measureScripts(page: { origin: string; path: string; cookie: string }): Promise<ScriptWeight> {
  const headers = { cookie: page.cookie, 'accept-encoding': 'identity' }
  const { statusCode, body } = await request(`${page.origin}${page.path}`, { headers })
  const html = await body.text()
  if (statusCode !== 200) throw new Error(`${page.path} answered ${statusCode}`)
  const sources = new Set([...html.matchAll(SCRIPT)].map(({ groups }) => groups?.source ?? ''))
  const weight: ScriptWeight = { files: sources.size, gzipBytes: 0, brotliBytes: 0, rawBytes: 0 }
  for (const source of sources) {
    const url = `${page.origin}${source}`
    weight.gzipBytes += await countBytes(url, 'gzip')
    weight.brotliBytes += await countBytes(url, 'br, gzip')
    weight.rawBytes += await countBytes(url, 'identity')
  }
  return weight
}

async function countBytes(url: string, encoding: string): Promise<number> {
  const { body } = await request(url, { headers: { 'accept-encoding': encoding } })
  return (await body.arrayBuffer()).byteLength
}
