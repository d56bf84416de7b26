/** A piece of a text, and whether it is one of the words that were looked for. */
export type MarkedPiece = { text: string; isHit: boolean }

/**
 * A text in pieces: those that a search found, and what is between them. Compares as the search does, without accents and
 * in lower case, and never cuts a letter in two.
 */
export function markWords(text: string, search: string): MarkedPiece[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  const letters = [...text]
  const { folded, letterOf } = foldLetters(letters)
  const isHit = letters.map(() => false)
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const last = letterOf[at + word.length - 1] ?? 0
      for (let letter = letterOf[at] ?? 0; letter <= last; letter++) isHit[letter] = true
    }
  }
  return toPieces(letters, isHit)
}

/** The folded text, and for each of its units which letter it came from. */
function foldLetters(letters: readonly string[]): { folded: string; letterOf: number[] } {
  const letterOf: number[] = []
  let folded = ''
  for (const [index, letter] of letters.entries()) {
    const plain = fold(letter)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) letterOf.push(index)
  }
  return { folded, letterOf }
}

function toPieces(letters: readonly string[], isHit: readonly boolean[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1)
    const hit = isHit[index] === true
    if (last?.isHit === hit) last.text += letter
    else pieces.push({ text: letter, isHit: hit })
  }
  return pieces
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
