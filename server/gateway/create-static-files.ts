import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

const PREFIX = '/_next/static/'
const YEAR_SECONDS = 31_536_000

/** Answers a request for one of the files, and says so; what it does not have is left to somebody else. */
export type StaticFiles = (path: string, incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/**
 * The scripts, styles and fonts of the pages, from the directory that Next built them into: they need not go through the
 * process that makes pages, and are sent as compressed once and for all by `compressStatic`. Their names change with what
 * they hold, so browsers keep them. The directory is read once.
 */
export function createStaticFiles(directory: string): StaticFiles {
  const serve = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: YEAR_SECONDS,
    setHeaders: (outgoing) => {
      outgoing.setHeader('x-content-type-options', 'nosniff')
    },
  })
  return (path, incoming, outgoing) => {
    if (!path.startsWith(PREFIX) || (incoming.method !== 'GET' && incoming.method !== 'HEAD')) return false
    const { url } = incoming
    let isServed = true
    // Sirv looks for the address below its directory.
    incoming.url = path.slice(PREFIX.length - 1)
    serve(incoming, outgoing, () => {
      incoming.url = url
      isServed = false
    })
    return isServed
  }
}
