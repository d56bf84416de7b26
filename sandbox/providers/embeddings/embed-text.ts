import { createRandom, hashText } from '../generate/random'

const MOST_WORDS = 512

/** A vector of length one that depends on the text alone; texts that share words lie close together. */
export function embedText(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]
  for (const word of words.slice(0, MOST_WORDS)) {
    const random = createRandom(hashText(word))
    for (let index = 0; index < dimensions; index++) vector[index] = (vector[index] ?? 0) + random.next() - 0.5
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
