/** Escaped backslashes and whole pairs are passed over; what is left of the range is half a character. */
const SURROGATE = /\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}/g
const IS_LONE = /^\\u[dD][89a-fA-F][0-9a-fA-F]{2}$/

/**
 * Replaces halves of characters in JSON text by U+FFFD, as every UTF-8 encoder does: clients that cut texts by length
 * send them, and neither PostgreSQL nor most providers take them.
 */
export function mendSurrogates(json: string): string {
  if (!json.includes('\\u')) return json
  return json.replace(SURROGATE, (match) => (IS_LONE.test(match) ? '\\ufffd' : match))
}
