import { DEFAULT_LOCALE, toLocale, type Reader } from './reader'

/** Where the server keeps the reader of the request that it renders (lib/reader): this file runs in browsers too. */
export const SERVER_READER = Symbol.for('causeway.reader')

type ReaderStore = { getStore: () => Reader | undefined }
type ServerScope = typeof globalThis & { [SERVER_READER]?: ReaderStore }

let forced: Reader | null = null
let ofDocument: Reader | null = null

/**
 * For whom numbers and times are written now. The browser takes what the server wrote on the page, so that both write the
 * same; a change of the choice loads the page anew.
 */
export function currentReader(): Reader {
  if (forced) return forced
  if (typeof document === 'undefined') return readServer() ?? { locale: DEFAULT_LOCALE, timeZone: null }
  ofDocument ??= readDocument()
  return ofDocument
}

/** Runs something, and all that it formats before it returns is for another reader. */
export function formatAs<Result>(reader: Reader, run: () => Result): Result {
  const before = forced
  forced = reader
  try {
    return run()
  } finally {
    forced = before
  }
}

function readServer(): Reader | undefined {
  const scope: ServerScope = globalThis
  return scope[SERVER_READER]?.getStore()
}

function readDocument(): Reader {
  const { locale, timeZone } = document.documentElement.dataset
  return { locale: locale ?? toLocale(navigator.language) ?? DEFAULT_LOCALE, timeZone: timeZone ?? null }
}
