import { isObject } from '../json'
import { inlineImage, isWebUrl } from '../read-image'
import type { SentImage } from '../types'
import { invalidType, invalidValue } from './validate-fields'

type ReadContent = { text: string; images: SentImage[] }

const NO_IMAGES: SentImage[] = []

/** The text and images of a message's `content`. */
export function parseContent(content: unknown, param: string): ReadContent {
  if (typeof content === 'string') return { text: content, images: NO_IMAGES }
  if (content === null || content === undefined) return { text: '', images: NO_IMAGES }
  if (!Array.isArray(content)) throw invalidType(param, 'one of a string or array of objects', content)
  const texts: string[] = []
  const images: SentImage[] = []
  for (const [index, part] of content.entries()) readPart(part, `${param}[${String(index)}]`, { texts, images })
  return { text: texts.join('\n'), images }
}

function readPart(part: unknown, param: string, read: { texts: string[]; images: SentImage[] }): void {
  if (!isObject(part)) throw invalidType(param, 'an object', part)
  switch (part.type) {
    case 'text':
      if (typeof part.text !== 'string') throw invalidType(`${param}.text`, 'a string', part.text)
      read.texts.push(part.text)
      break
    case 'refusal':
    case 'thinking':
      break
    case 'image_url':
      read.images.push(readImage(part.image_url, `${param}.image_url`))
      break
    case 'file':
    case 'input_audio':
      read.texts.push(`[${part.type}]`)
      break
    default:
      throw invalidValue(
        `${param}.type`,
        `Invalid value: '${String(part.type)}'. Supported values are: 'text', 'image_url', 'input_audio', 'refusal', and 'file'.`,
      )
  }
}

function readImage(value: unknown, param: string): SentImage {
  const url = isObject(value) ? value.url : value
  if (typeof url !== 'string') throw invalidType(`${param}.url`, 'a string', url)
  if (isWebUrl(url)) return { mediaType: 'image', bytes: 0, source: 'url' }
  const inline = inlineImage(url)
  if (inline) return inline
  throw invalidValue(
    `${param}.url`,
    'Invalid image: expected an http(s) URL or a base64 data URL of an image.',
    'invalid_image_url',
  )
}
