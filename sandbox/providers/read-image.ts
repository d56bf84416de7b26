import type { SentImage } from './types'

const DATA_URL = /^data:(image\/[\w.+-]+);base64,/
const LONGEST_PREFIX = 100

export function isWebUrl(url: string): boolean {
  return url.startsWith('https://') || url.startsWith('http://')
}

/** The image in a base64 data URL; null when it is none. */
export function inlineImage(url: string): SentImage | null {
  const match = DATA_URL.exec(url.slice(0, LONGEST_PREFIX))
  return match?.[1] === undefined ? null : base64Image(match[1], url.slice(match[0].length))
}

/** Null when the data is not base64. */
export function base64Image(mediaType: string, data: string): SentImage | null {
  if (data === '' || !/^[\w+/=-]*$/.test(data)) return null
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0
  return { mediaType, bytes: Math.floor((data.length * 3) / 4) - padding, source: 'inline' }
}
