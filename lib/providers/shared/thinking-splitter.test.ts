import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitThinking, ThinkingSplitter, type SplitText } from './thinking-splitter'

function splitPieces(pieces: readonly string[]): SplitText {
  const splitter = new ThinkingSplitter()
  const all = [...pieces.map((piece) => splitter.push(piece)), splitter.end()]
  return {
    content: all.map(({ content }) => content).join(''),
    reasoning: all.map(({ reasoning }) => reasoning).join(''),
  }
}

test.each([
  ['<think>a</think>b', 'b', 'a'],
  ['\n <think>\n a b \n</think>\n\nb', 'b', 'a b'],
  ['<think></think>b', 'b', ''],
  ['<think>a < b </thin k> c</think> d', 'd', 'a < b </thin k> c'],
  ['b <think>a</think>', 'b <think>a</think>', ''],
  ['<think>never closed', '', 'never closed'],
  ['<thinking>b', '<thinking>b', ''],
  ['<thin', '<thin', ''],
  ['', '', ''],
  ['<think>a<think>b</think>c</think>d', 'c</think>d', 'a<think>b'],
  ['<think></</think>think>', 'think>', '</'],
])('%j', (text, content, reasoning) => {
  expect(splitThinking(text)).toEqual({ content, reasoning })
})

/** The same by a regular expression: it sees the whole text at once, where the splitter sees pieces. */
function splitByPattern(text: string): SplitText {
  const [, thinking, answer] = /^\s*<think>([^]*?)(?:<\/think>([^]*))?$/.exec(text) ?? []
  if (thinking === undefined) return { content: text, reasoning: '' }
  if (answer === undefined) return { content: '', reasoning: thinking.trimStart() }
  return { content: answer.trimStart(), reasoning: thinking.trim() }
}

test('however a text is cut, the parts are what a look at the whole finds', () => {
  const word = fc.constantFrom('<think>', '</think>', '<', 'think', '/', '>', ' ', '\n', 'a', 'Saturn 🪐', '</', 'thi')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(fc.nat(60), { maxLength: 6 }), (words, cuts) => {
      const text = words.join('')
      const bounds = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
      const pieces = bounds.slice(1).map((bound, index) => text.slice(bounds[index], bound))
      const expected = splitByPattern(text)
      expect(splitThinking(text)).toEqual(expected)
      expect(splitPieces(pieces)).toEqual(expected)
      expect(splitPieces([...text])).toEqual(expected)
    }),
    { numRuns: 1_000 },
  )
})
