const FILLER = new Set(
  (
    'a about an and any are as at be been briefly by can compose could create describe did do does draw explain for from generate ' +
    'give had has have hello help hey hi how i in introduce is it kindly let list make me my name need nonce of on or our outline ' +
    'please produce provide return say show some summarise summarize tell that the their there these this those to translate us ' +
    'use want was we were what when where which who why will with would write you your short long simple one sentence sentences ' +
    'words paragraph answer json using code function exactly reply'
  ).split(' '),
)
const LONGEST_SCAN = 2_000

/** What a message is about: its first run of meaningful words, at most six. */
export function extractTopic(text: string): string {
  const words = text
    .slice(0, LONGEST_SCAN)
    .replace(/nonce:[\w-]+/g, ' ')
    .split(/\s+/)
  const topic: string[] = []
  for (const raw of words) {
    const word = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '')
    if (word === '') continue
    const isFiller = FILLER.has(word.toLowerCase())
    if (topic.length === 0 && isFiller) continue
    topic.push(word)
    if (topic.length === 6 || /[.?!:;,]$/.test(raw)) break
  }
  while (topic.length > 1 && FILLER.has((topic.at(-1) ?? '').toLowerCase())) topic.pop()
  return topic.length === 0 ? 'your question' : topic.join(' ')
}
