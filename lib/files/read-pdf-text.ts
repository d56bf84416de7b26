import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { Turnstile } from './turnstile'

export type PdfText = { pages: string[] }

/** A PDF is a program that strangers wrote: it gets its own thread, this long and this much memory. */
const TIMEOUT_MS = 20_000
const MEMORY_MAX_MB = 256
const RUNNING_MAX = 2
const WAITING_MAX = 64
const PAGES_MAX = 1_000
/** UTF-16 units over all pages; more than any model reads. */
const TEXT_MAX = 4_000_000

/**
 * What runs in the thread. A text and not a file, because the product runs from bundles in which no file of this name
 * lies. It sends `{pages}` or `{problem}`.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const read = async () => {
  const { getDocumentProxy } = await import(workerData.moduleUrl)
  const pdf = await getDocumentProxy(workerData.bytes, { verbosity: 0, isEvalSupported: false })
  if (pdf.numPages > workerData.pagesMax) return { problem: 'pages' }
  const pages = []
  let left = workerData.textMax
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => (item.str ?? '') + (item.hasEOL ? '\\n' : '')).join('')
    left -= text.length
    if (left < 0) return { problem: 'text' }
    pages.push(text)
    page.cleanup()
  }
  return { pages }
}
read().then(
  (result) => parentPort.postMessage(result),
  (error) => parentPort.postMessage({ problem: error && error.name === 'PasswordException' ? 'password' : 'broken' }),
)
`

const reply = z.union([z.object({ pages: z.array(z.string()) }), z.object({ problem: z.string() })])

const PROBLEMS: Readonly<Record<string, string>> = {
  pages: `it has more than ${PAGES_MAX} pages. Send fewer.`,
  text: 'it holds more text than any model reads. Send a part of it.',
  password: 'it is protected by a password. Send it without one.',
  timeout: 'reading it took too long. Send a smaller one.',
  memory: 'reading it took too much memory. Send a smaller one.',
}

const turnstile = new Turnstile({ runningMax: RUNNING_MAX, waitingMax: WAITING_MAX })

/**
 * The text of a PDF, page by page, as it stands in it: scanned pages have none.
 * @param name the file's name, for the message of an error
 * @throws AppError invalid_request when the file cannot be read
 */
export async function readPdfText({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<PdfText> {
  const result = await turnstile.pass(() => runProgram(bytes))
  if ('pages' in result) return result
  const problem = PROBLEMS[result.problem] ?? 'it is damaged, or not a PDF.'
  throw new AppError('invalid_request', `The PDF \`${name.slice(0, 200)}\` cannot be read: ${problem}`, {
    details: { field: 'messages' },
  })
}

function runProgram(bytes: Uint8Array): Promise<z.infer<typeof reply>> {
  return new Promise((resolve) => {
    const worker = new Worker(PROGRAM, {
      eval: true,
      workerData: { bytes: new Uint8Array(bytes), moduleUrl: findModule(), pagesMax: PAGES_MAX, textMax: TEXT_MAX },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MAX_MB },
      env: {},
      // What the parser has to say about strangers' files is nobody's business.
      stdout: true,
      stderr: true,
    })
    const finish = (result: z.infer<typeof reply>): void => {
      clearTimeout(timer)
      resolve(result)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish({ problem: 'timeout' }), TIMEOUT_MS)
    worker.once('message', (message: unknown) => finish(reply.safeParse(message).data ?? { problem: 'broken' }))
    worker.once('error', (error: Error & { code?: unknown }) =>
      finish({ problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken' }),
    )
    worker.once('exit', () => finish({ problem: 'broken' }))
  })
}

/** Found from the directory that every process of the product runs in. */
function findModule(): string {
  return pathToFileURL(createRequire(path.join(process.cwd(), 'package.json')).resolve('unpdf')).href
}
