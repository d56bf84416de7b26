const SEPARATORS = /[\u0085\u2028\u2029]/
const ALL_SEPARATORS = new RegExp(SEPARATORS, 'g')

/**
 * Writes the line separators of Unicode as escapes. They may stand in JSON as they are, and event streams do not end lines
 * at them, but clients that cut their input with their language's own idea of a line do; then a model's words could look
 * like the beginning of another event. All of them stand inside JSON strings here.
 */
export function escapeLineSeparators(text: string): string {
  return SEPARATORS.test(text) ? text.replaceAll(ALL_SEPARATORS, toEscape) : text
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
