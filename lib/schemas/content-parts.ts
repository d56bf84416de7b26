import { z } from 'zod'

/** The parts of a message's content (api contract §2.2), as chat completions have them. */

/** Longest data URI or base64 text of one part, in characters: about 15 MB of bytes. */
const DATA_MAX = 20_000_000
const AUDIO_FORMATS = ['wav', 'mp3', 'flac', 'm4a', 'ogg', 'aiff', 'aac', 'pcm16', 'pcm24'] as const

export const cacheControl = z.object({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() })
type CacheControl = z.infer<typeof cacheControl>

/** A cache breakpoint in either of the two forms that clients know; inside there is one. */
const breakpoint = {
  cache_control: cacheControl.nullish(),
  /** The same in OpenAI's words, without a lifetime. */
  prompt_cache_breakpoint: z.object({ mode: z.literal('explicit') }).nullish(),
}
type Breakpoint = { cache_control?: CacheControl | null; prompt_cache_breakpoint?: { mode: 'explicit' } | null }

/** One `cache_control`, absent rather than empty: most parts have none, and every part is copied here. */
function unite<Part extends Breakpoint>({ cache_control, prompt_cache_breakpoint, ...part }: Part) {
  const control: CacheControl | undefined =
    cache_control ?? (prompt_cache_breakpoint ? { type: 'ephemeral' } : undefined)
  return { ...part, cache_control: control }
}

export const textPart = z.object({ type: z.literal('text'), text: z.string(), ...breakpoint }).transform(unite)

const imagePart = z
  .object({
    type: z.literal('image_url'),
    image_url: z.object({
      url: z
        .string()
        .max(DATA_MAX)
        .regex(/^(https?:\/\/|data:image\/)/i, 'must be an http(s) URL or a data:image/… URI.'),
      detail: z
        .enum(['auto', 'low', 'high', 'original'])
        .nullish()
        .transform((value) => value ?? undefined),
    }),
    ...breakpoint,
  })
  .transform(unite)

/** A file as base64 in a data URI, or where it lies. */
export const fileData = z
  .string({ error: 'Send the file as `file_data`: a data: URI or an http(s) URL. Files are not stored here by id.' })
  .max(DATA_MAX)
  .regex(/^(https?:\/\/|data:[^,]*;base64,)/i, 'must be an http(s) URL or a data:…;base64, URI.')

export const fileName = z
  .string()
  .max(500)
  .nullish()
  .transform((value) => value ?? undefined)

const filePart = z
  .object({ type: z.literal('file'), file: z.object({ filename: fileName, file_data: fileData }), ...breakpoint })
  .transform(unite)

export const audioInput = z.object({
  data: z
    .string()
    .min(1)
    .max(DATA_MAX)
    .transform((value) => value.replace(/^data:[^,]*;base64,/i, ''))
    .refine((value) => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value), 'must be base64; audio cannot be sent as a URL.'),
  format: z.enum(AUDIO_FORMATS, { error: `must be one of ${AUDIO_FORMATS.join(', ')}.` }),
})

const audioPart = z.object({ type: z.literal('input_audio'), input_audio: audioInput, ...breakpoint }).transform(unite)

export const videoAddress = z
  .string()
  .max(DATA_MAX)
  .regex(/^(https?:\/\/|data:video\/)/i, 'must be an http(s) URL or a data:video/… URI.')

const videoPart = z
  .object({
    /** `input_video` is the older name. */
    type: z.enum(['video_url', 'input_video']),
    video_url: z.object({ url: videoAddress }),
    ...breakpoint,
  })
  .transform((part) => ({ ...unite(part), type: 'video_url' as const }))

export const contentPart = z.discriminatedUnion('type', [textPart, imagePart, filePart, audioPart, videoPart], {
  error: 'A content part is `text`, `image_url`, `file`, `input_audio` or `video_url`.',
})
export type ContentPart = z.infer<typeof contentPart>

/**
 * What an earlier answer said about files and links. A file's text is used again instead of being read anew; everything
 * else is the client's own affair.
 */
export const annotation = z.looseObject({
  type: z.string(),
  file: z
    .looseObject({
      hash: z.string().max(200),
      name: z.string().max(500).nullish(),
      content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).max(10_000),
    })
    .optional(),
})
export type Annotation = z.infer<typeof annotation>
