import type { ContentPart } from '@/lib/schemas/content-parts'

type MediaPart = Exclude<ContentPart, { type: 'text' }>

type MediaSize = {
  tokensMax: number
  tokensTypical: number
  /** What a model must be able to read; null: nothing, because we can turn it into text. */
  modality: 'image' | 'audio' | 'video' | null
}

/** The dearest image tokenization among providers that publish theirs stays below this. */
const TOKENS_PER_IMAGE_MAX = 4_096
const TOKENS_PER_IMAGE_TYPICAL = 800

/** Of something whose size is not known before it is fetched; an endpoint's context bounds it further. */
const REMOTE: Pick<MediaSize, 'tokensMax' | 'tokensTypical'> = { tokensMax: 1_000_000, tokensTypical: 5_000 }

type Rate = { bytesPerTokenMin: number; bytesPerTokenTypical: number; tokensTypicalMax: number }

/**
 * Bytes behind one token, at the densest and usually. A PDF's text is compressed, and its pages may be counted as pictures
 * too; sound costs about 32 tokens a second and is rarely below 8 kbit/s; video costs about 300 a second.
 */
const RATES: Readonly<Record<'file' | 'text' | 'audio' | 'video', Rate>> = {
  text: { bytesPerTokenMin: 1, bytesPerTokenTypical: 4, tokensTypicalMax: Infinity },
  file: { bytesPerTokenMin: 0.5, bytesPerTokenTypical: 25, tokensTypicalMax: 100_000 },
  audio: { bytesPerTokenMin: 31, bytesPerTokenTypical: 500, tokensTypicalMax: 100_000 },
  video: { bytesPerTokenMin: 30, bytesPerTokenTypical: 500, tokensTypicalMax: 200_000 },
}

/** Bounds for the tokens of a part that is not text, without looking into it. */
export function measureMedia(part: MediaPart): MediaSize {
  switch (part.type) {
    case 'image_url':
      return { tokensMax: TOKENS_PER_IMAGE_MAX, tokensTypical: TOKENS_PER_IMAGE_TYPICAL, modality: 'image' }
    case 'input_audio':
      return { ...measureBytes(part.input_audio.data.length, RATES.audio), modality: 'audio' }
    case 'video_url':
      return { ...measureAddress(part.video_url.url, RATES.video), modality: 'video' }
    case 'file': {
      const address = part.file.file_data
      const isImage = /^data:image\//i.test(address)
      if (isImage)
        return { tokensMax: TOKENS_PER_IMAGE_MAX, tokensTypical: TOKENS_PER_IMAGE_TYPICAL, modality: 'image' }
      return { ...measureAddress(address, /^data:text\//i.test(address) ? RATES.text : RATES.file), modality: null }
    }
  }
}

function measureAddress(address: string, rate: Rate): Pick<MediaSize, 'tokensMax' | 'tokensTypical'> {
  return /^data:/i.test(address) ? measureBytes(address.length, rate) : REMOTE
}

/** @param length of the base64 text, of which four characters are three bytes */
function measureBytes(length: number, rate: Rate): Pick<MediaSize, 'tokensMax' | 'tokensTypical'> {
  const bytes = (length * 3) / 4
  return {
    tokensMax: Math.ceil(bytes / rate.bytesPerTokenMin),
    tokensTypical: Math.min(Math.ceil(bytes / rate.bytesPerTokenTypical), rate.tokensTypicalMax),
  }
}
