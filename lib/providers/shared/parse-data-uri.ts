/** `data:<media type>[;parameters];base64,<data>` (RFC 2397), or null for any other URL. */
export function parseDataUri(url: string): { mediaType: string; base64: string } | null {
  if (!/^data:/i.test(url)) return null
  const comma = url.indexOf(',')
  const [mediaType, ...parameters] = url.slice('data:'.length, Math.max(comma, 0)).split(';')
  if (comma < 0 || mediaType === undefined || !parameters.includes('base64')) return null
  return { mediaType: mediaType.toLowerCase() || 'image/png', base64: url.slice(comma + 1) }
}
