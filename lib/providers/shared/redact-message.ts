const LONGEST_MESSAGE = 500
/** Cut before the patterns run: an error body may be 64 KiB of HTML. */
const LONGEST_INPUT = 4_000

const KEY_PATTERNS: readonly RegExp[] = [
  /\bBearer\s+[^\s"',}]+/gi,
  /\b(?:sk|pk|rk|gsk|csk|xai|pplx|nvapi|hf|fw|tgp|ghp|r8|key|tok)[-_][A-Za-z0-9_*.-]{6,}/gi,
  /\bAIza[A-Za-z0-9_*-]{6,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+){0,2}/g,
  /([?&](?:key|api_key|token)=)[^\s&"']+/gi,
  /(\bapi[ _-]?key(?: provided)?["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,
  // Long unbroken runs that mix letters and digits: keys without a prefix (Mistral, Together) and starred-out ones.
  /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{32,}\b/g,
]

/**
 * A provider's words, fit to be shown to a tenant: markup and line breaks removed, at most 500 characters, and nothing
 * in it that looks like a key (providers like to repeat the operator's key in their answer to a wrong one).
 */
export function redactMessage(message: string): string {
  const withoutMarkup = message
    .slice(0, LONGEST_INPUT)
    .replace(/<(?:style|script)\b[^<]*<\/(?:style|script)>/gi, ' ')
    .replace(/<[^<>]{0,500}>/g, ' ')
  return redactKeys(withoutMarkup).replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE)
}

/** A text without anything that looks like a key; hand it no more than a few thousand characters. */
export function redactKeys(text: string): string {
  return KEY_PATTERNS.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (match: string, prefix: unknown) =>
        typeof prefix === 'string' ? `${prefix}[redacted]` : '[redacted]',
      ),
    text,
  )
}
