import { type AudioFormat, type MediaSupport, providers } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { PromptSize } from '../estimate-tokens'

/**
 * The providers whose API can carry what the messages hold; null when all of them can. A model may read sound or video at
 * one of its providers and not at another.
 */
export function listCarriers({ modalities }: PromptSize, body: ChatBody): ReadonlySet<string> | null {
  if (modalities.length === 0) return null
  const formats = modalities.includes('audio') ? listAudioFormats(body) : []
  const able = Object.entries(providers).filter(([, { media }]) => carries(media, { modalities, formats }))
  return new Set(able.map(([slug]) => slug))
}

function carries(
  media: MediaSupport,
  { modalities, formats }: { modalities: readonly string[]; formats: readonly AudioFormat[] },
): boolean {
  if (modalities.includes('image') && media.image === null) return false
  if (modalities.includes('video') && media.video === null) return false
  return formats.every((format) => media.audio.includes(format))
}

function listAudioFormats({ messages }: ChatBody): AudioFormat[] {
  const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? content : []))
  return parts.flatMap((part) => (part.type === 'input_audio' ? [part.input_audio.format] : []))
}
