import { AppError } from '@/lib/core/errors'
import { mendSurrogates } from './mend-surrogates'

/** Largest request body that is read, in bytes: 20 MB. */
export const BODY_BYTES_MAX = 20 * 1024 * 1024

/**
 * Reads a body as text. One without a declared length is counted while it arrives, so that no more than the limit is ever
 * held in memory.
 * @throws AppError payload_too_large
 */
export async function readBodyText(request: Request, bytesMax: number = BODY_BYTES_MAX): Promise<string> {
  const declaredBytes = request.headers.get('content-length')
  if (declaredBytes !== null) {
    if (Number(declaredBytes) > bytesMax) throw tooLarge(bytesMax)
    // Node's HTTP parser ends a body at its declared length, so nothing has to be counted; a sixth of a request's CPU less.
    return request.text()
  }
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > bytesMax) {
      void reader.cancel().catch(() => undefined)
      throw tooLarge(bytesMax)
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Reads a body as JSON.
 * @throws AppError payload_too_large, invalid_json
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  const text = await readBodyText(request)
  if (text.trim() === '') throw new AppError('invalid_json', 'The request body is empty. Send a JSON object.')
  try {
    const value: unknown = JSON.parse(mendSurrogates(text))
    return value
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message.replace(/\s*\.?$/, '') : 'it could not be parsed'
    throw new AppError('invalid_json', `The request body is not valid JSON: ${reason.slice(0, 200)}.`, { cause })
  }
}

function tooLarge(bytesMax: number): AppError {
  const megabytes = Math.round(bytesMax / 1024 / 1024)
  return new AppError('payload_too_large', `The request body is larger than ${megabytes} MB. Send a smaller one.`)
}
