const SEPARATORS = ['\u0085', '\u2028', '\u2029'] as const
const ESCAPES = SEPARATORS.map(
  (character) => [character, `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`] as const,
)

/**
 * Writes the line separators of Unicode as escapes. They may stand in JSON as they are, and event streams do not end lines
 * at them, but clients that cut their input with their language's own idea of a line do; then a model's words could look
 * like the beginning of another event. All of them stand inside JSON strings here. Hardly any text has one: looking for
 * three characters is much cheaper than a pattern.
 */
export function escapeLineSeparators(text: string): string {
  const isFree = SEPARATORS.every((character) => !text.includes(character))
  return isFree ? text : ESCAPES.reduce((rest, [character, escape]) => rest.replaceAll(character, escape), text)
}
