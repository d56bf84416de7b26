/** A word with the blanks before it, at most 16 characters of it; or a run of blanks. Never half a surrogate pair. */
const WORD = /\s{0,8}\S{1,16}|\s+/gu
const FRAGMENT = /[\s\S]{1,24}/gu

/** Cuts a text into the pieces that a model would stream; joined they are the text again. */
export function splitPieces(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Cuts JSON arguments into fragments, with no regard to where a value ends, as providers stream them. */
export function splitFragments(json: string): string[] {
  return json.match(FRAGMENT) ?? []
}
