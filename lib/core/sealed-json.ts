/** A value as one opaque string that clients replay untouched. The prefix marks it as ours; it is not a secret. */
export function sealJson({ prefix, value }: { prefix: string; value: unknown }): string {
  return prefix + Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** The value again, for its schema to check; null when the string is not ours or was changed on its way. */
export function openSealedJson({ prefix, text }: { prefix: string; text: string }): unknown {
  if (!text.startsWith(prefix)) return null
  try {
    return JSON.parse(Buffer.from(text.slice(prefix.length), 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
