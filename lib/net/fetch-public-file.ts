import { type Dispatcher, request } from 'undici'
import { AppError } from '@/lib/core/errors'
import type { AddressPolicy } from './address-policy'
import { assertPublicUrl } from './assert-public-url'
import { detectMediaType } from './detect-media-type'
import { FetchFileError } from './fetch-file-error'
import { UnsafeAddressError } from './unsafe-address-error'

export type FetchFileInput = AddressPolicy & {
  url: string
  /** From `createGuardedDispatcher`, with the same policy: it checks the address that is connected to. */
  dispatcher: Dispatcher
  bytesMax: number
  timeoutMs: number
  /** Whether a media type, such as `image/png`, is wanted. */
  accepts: (mediaType: string) => boolean
  /** Aborted when nobody waits for the file any more. */
  signal?: AbortSignal | undefined
}

export type FetchedFile = { bytes: Uint8Array; mediaType: string }

const REDIRECTS_MAX = 3
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** Servers that know nothing about a file say this; its first bytes may say more. */
const UNKNOWN_TYPES: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/**
 * Downloads a file from a URL that a stranger gave: http(s) only, public addresses only, redirects followed by hand with
 * the same checks, bounded in size and time. Nothing of ours goes along: no keys, no cookies, no headers of the caller.
 * @throws FetchFileError
 */
export async function fetchPublicFile(input: FetchFileInput): Promise<FetchedFile> {
  const deadline = AbortSignal.timeout(input.timeoutMs)
  const signal = input.signal ? AbortSignal.any([deadline, input.signal]) : deadline
  try {
    return await follow(input, signal)
  } catch (error) {
    throw toFetchError(error, { isLate: deadline.aborted })
  }
}

async function follow(input: FetchFileInput, signal: AbortSignal): Promise<FetchedFile> {
  let url = assertPublicUrl(input.url, { ...input, field: 'url' })
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const response = await request(url, {
      dispatcher: input.dispatcher,
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'causeway' },
    })
    response.body.on('error', () => undefined)
    if (!REDIRECT_STATUSES.has(response.statusCode)) return await readFile(response, input)
    response.body.destroy()
    const location = readHeader(response.headers.location)
    if (location === '' || !URL.canParse(location, url)) {
      throw new FetchFileError('refused', 'The URL answered with a redirect that leads nowhere.')
    }
    url = assertPublicUrl(new URL(location, url).href, { ...input, field: 'url' })
  }
  throw new FetchFileError('refused', `The URL was redirected more than ${REDIRECTS_MAX} times.`)
}

async function readFile(response: Dispatcher.ResponseData, input: FetchFileInput): Promise<FetchedFile> {
  const { statusCode, headers, body } = response
  try {
    if (statusCode !== 200) throw new FetchFileError('refused', `The URL answered with status ${statusCode}.`)
    const encoding = readHeader(headers['content-encoding'])
    if (encoding !== '' && encoding !== 'identity') {
      throw new FetchFileError('wrong_type', 'The URL sent a compressed answer that was not asked for.')
    }
    if (Number(readHeader(headers['content-length'])) > input.bytesMax) throw tooLarge(input.bytesMax)
    const bytes = await readBytes(body, input.bytesMax)
    const declared = readHeader(headers['content-type']).split(';', 1)[0]?.trim().toLowerCase() ?? ''
    const mediaType = detectMediaType(bytes) ?? (UNKNOWN_TYPES.has(declared) ? '' : declared)
    if (input.accepts(mediaType)) return { bytes, mediaType }
    const found = mediaType === '' ? 'a file of unknown type' : mediaType
    throw new FetchFileError('wrong_type', `The URL sent ${found.slice(0, 100)}.`)
  } finally {
    body.destroy()
  }
}

async function readBytes(body: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > bytesMax) throw tooLarge(bytesMax)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function readHeader(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

function tooLarge(bytesMax: number): FetchFileError {
  return new FetchFileError('too_large', `The file is larger than ${Math.floor(bytesMax / 1024 / 1024)} MB.`)
}

/** Errors of sockets and resolvers can tell about networks of the inside, so only their kind is passed on. */
function toFetchError(error: unknown, { isLate }: { isLate: boolean }): FetchFileError {
  if (error instanceof FetchFileError) return error
  const unsafe = 'The URL must lead to a public address on the internet, over http or https.'
  if (error instanceof AppError || error instanceof UnsafeAddressError) {
    return new FetchFileError('unsafe_url', unsafe, { cause: error })
  }
  if (isLate) return new FetchFileError('timeout', 'The URL did not send the file in time.', { cause: error })
  return new FetchFileError('unreachable', 'The URL could not be reached.', { cause: error })
}
