import type { Random } from './random'

const OPENINGS = [
  (topic: string) => `Here is a clear way to look at ${topic}.`,
  (topic: string) => `Good question. ${capitalise(topic)} is easier to grasp once you split it into parts.`,
  (topic: string) => `Let's take ${topic} one step at a time.`,
  (topic: string) => `In short: ${topic} comes down to a few ideas that fit together.`,
  (topic: string) => `${capitalise(topic)} rewards a closer look.`,
] as const

const MIDDLES = [
  (topic: string) => `Start with what you already know about ${topic}, and note where it stops explaining things.`,
  () => 'The first idea is to separate what changes from what stays the same.',
  () => 'Small examples help more than definitions here, because they show the edges.',
  (topic: string) => `Most misunderstandings of ${topic} come from mixing up the goal and the means.`,
  () => 'A good test is whether you can explain it to a friend without looking anything up.',
  () => 'It also helps to ask what would have to be true for the opposite to hold.',
  (topic: string) => `People who work with ${topic} every day tend to keep a short list of rules of thumb.`,
  () => 'Numbers make the picture sharper: measure once before, and once after.',
  () => 'Keep the parts that you can check, and treat the rest as an open question.',
  () => 'There is usually a simple case that carries most of the weight.',
] as const

const CLOSINGS = [
  () => 'If you tell me more about your situation, I can be more specific.',
  (topic: string) => `That should be enough to get going with ${topic}.`,
  () => 'Shall I go deeper into one of these points?',
  () => 'From there, the details fall into place.',
  (topic: string) => `With that in mind, ${topic} loses most of its mystery.`,
] as const

/** Two to five sentences about a topic. */
export function composeProse(topic: string, random: Random): string {
  const middleCount = 1 + random.below(3)
  const start = random.below(MIDDLES.length)
  const middles = Array.from({ length: middleCount }, (_, index) => {
    // Three is coprime to the number of sentences, so that none comes twice.
    const sentence = MIDDLES[(start + index * 3) % MIDDLES.length] ?? MIDDLES[0]
    return sentence(topic)
  })
  return [random.pick(OPENINGS)(topic), ...middles, random.pick(CLOSINGS)(topic)].join(' ')
}

/** What a reasoning model thinks first: `sentences` sentences. */
export function composeReasoning(topic: string, sentences: number, random: Random): string {
  const thoughts = [
    `The user asks about ${topic}.`,
    'Let me work out what is really being asked before I answer.',
    'The simplest reading is probably the right one, but I should check for a catch.',
    'I could answer at length; a short, direct answer serves better.',
    'Let me check the important step once more.',
    `A concrete example would make ${topic} easier to follow.`,
    'I see no contradiction, so I can go on.',
    'I should mention where the answer stops being certain.',
  ]
  const chosen = Array.from({ length: sentences - 1 }, (_, index) => {
    const offset = (index + random.below(2)) % (thoughts.length - 1)
    return thoughts[1 + offset] ?? ''
  })
  return [thoughts[0] ?? '', ...chosen].join(' ')
}

/** Exactly `count` words, in sentences. */
export function composeWords(count: number, topic: string, random: Random): string {
  const words: string[] = []
  while (words.length < count) words.push(...composeProse(topic, random).split(' '))
  const text = words.slice(0, count).join(' ')
  return text.replace(/[,;:.?!]*$/, '.')
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
