import { AppError, type ErrorCode } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { type FetchedFile, FetchFileError, type FetchFileReason, fetchPublicFile } from '@/lib/net'
import { isTextType } from '@/lib/providers'
import { getFileDispatcher } from './file-dispatcher'

export type MediaKind = 'image' | 'file' | 'video'

const TIMEOUT_MS = 15_000
const MEGABYTE = 1024 * 1024

type Rule = { name: string; bytesMax: number; accepts: (mediaType: string) => boolean }

const RULES: Readonly<Record<MediaKind, Rule>> = {
  image: {
    name: 'image',
    bytesMax: 20 * MEGABYTE,
    accepts: (type) => /^image\/(?:png|jpeg|gif|webp|hei[cf])$/.test(type),
  },
  file: {
    name: 'file',
    bytesMax: 32 * MEGABYTE,
    accepts: (type) => type === 'application/pdf' || type.startsWith('image/') || isTextType(type),
  },
  video: { name: 'video', bytesMax: 48 * MEGABYTE, accepts: (type) => type.startsWith('video/') },
}

const IMAGE_CODES: Readonly<Record<FetchFileReason, ErrorCode>> = {
  unsafe_url: 'image_download_failed',
  unreachable: 'image_download_failed',
  refused: 'image_download_failed',
  timeout: 'image_download_failed',
  too_large: 'image_too_large',
  wrong_type: 'unsupported_image_format',
}

/**
 * Downloads what a message names, for a provider that takes bytes only.
 * @throws AppError image_download_failed, image_too_large, unsupported_image_format for images; invalid_request,
 * payload_too_large for the rest
 */
export async function fetchMedia({
  url,
  kind,
  signal,
}: {
  url: string
  kind: MediaKind
  signal: AbortSignal
}): Promise<FetchedFile> {
  const { name, ...rule } = RULES[kind]
  try {
    return await fetchPublicFile({
      ...rule,
      url,
      signal,
      dispatcher: getFileDispatcher(),
      allowLoopback: getEnv().ALLOW_LOOPBACK_URLS,
      timeoutMs: TIMEOUT_MS,
    })
  } catch (error) {
    if (!(error instanceof FetchFileError)) throw error
    const code =
      kind === 'image'
        ? IMAGE_CODES[error.reason]
        : error.reason === 'too_large'
          ? 'payload_too_large'
          : 'invalid_request'
    throw new AppError(code, `The ${name} at ${describe(url)} could not be used. ${error.message}`, {
      cause: error,
      details: { field: 'messages' },
    })
  }
}

/** Without query and credentials, which may be secrets of the caller's. */
function describe(url: string): string {
  return URL.canParse(url) ? `${new URL(url).origin}${new URL(url).pathname}`.slice(0, 200) : 'the given URL'
}
