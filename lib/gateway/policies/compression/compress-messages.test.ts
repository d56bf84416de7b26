import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compressMessages, countMessageTokens } from './compress-messages'
import { type Messages, toMessageGroups } from './message-groups'

type Message = Messages[number]

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.integer({ min: 1, max: 600 }).map((count) => 'word '.repeat(count)),
)
const plain = (role: 'user' | 'assistant' | 'system') =>
  text.map((content): Message => ({ role, content, name: undefined }))

let calls = 0
/** A call of one to three tools and all its results. */
const toolTurn = fc.array(text, { minLength: 1, maxLength: 3 }).map((results): Message[] => {
  const ids = results.map(() => `call_${calls++}`)
  return [
    {
      role: 'assistant',
      content: null,
      name: undefined,
      tool_calls: ids.map((id) => ({ id, type: 'function' as const, function: { name: 'look', arguments: '{}' } })),
    },
    ...results.map((content, index): Message => ({
      role: 'tool',
      tool_call_id: ids[index] ?? '',
      content,
      name: undefined,
    })),
  ]
})
const conversation = fc
  .array(fc.oneof(plain('user'), plain('assistant'), plain('system'), toolTurn), { minLength: 1, maxLength: 30 })
  .map((turns) => turns.flat())

const callIds = (messages: Messages) =>
  messages.flatMap((message) => (message.role === 'assistant' ? (message.tool_calls ?? []).map(({ id }) => id) : []))
const resultIds = (messages: Messages) =>
  messages.flatMap((message) => (message.role === 'tool' ? [message.tool_call_id] : []))
const tokensOf = (messages: Messages) => messages.reduce((sum, message) => sum + countMessageTokens(message), 0)

describe('compressMessages', () => {
  it('always fits, or says that it does not, and counts what it gives', () => {
    fc.assert(
      fc.property(conversation, fc.integer({ min: 0, max: 4_000 }), (messages, tokensMax) => {
        const result = compressMessages({ messages, tokensMax })
        expect(result.tokensAfter).toBe(tokensOf(result.messages))
        expect(result.fits).toBe(result.tokensAfter <= tokensMax)
        expect(result.tokensAfter).toBeLessThanOrEqual(result.tokensBefore)
      }),
      { numRuns: 400 },
    )
  })

  it('fits whenever instructions and the latest turn alone would', () => {
    fc.assert(
      fc.property(conversation, fc.integer({ min: 0, max: 4_000 }), (messages, tokensMax) => {
        const kept = toMessageGroups(messages).filter(({ isKept }) => isKept)
        const needed = tokensOf(kept.flatMap(({ start, end }) => messages.slice(start, end)))
        if (tokensMax >= needed) expect(compressMessages({ messages, tokensMax }).fits).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps order, instructions, the last message and whole pairs of call and result', () => {
    fc.assert(
      fc.property(conversation, fc.integer({ min: 0, max: 4_000 }), (messages, tokensMax) => {
        const { messages: left, trimmed } = compressMessages({ messages, tokensMax })
        const positions = left.map((message) => messages.findIndex((original) => isSame(original, message)))
        // A shortened message has no original that equals it; all others stand in their order.
        const whole = positions.filter((position) => position >= 0)
        expect(left.length - whole.length).toBeLessThanOrEqual(trimmed)
        expect(whole).toEqual([...whole].sort((one, two) => one - two))
        const instructions = (list: Messages) => list.filter(({ role }) => role === 'system')
        expect(instructions(left)).toEqual(instructions(messages))
        expect(left.at(-1)?.role).toBe(messages.at(-1)?.role)
        expect(callIds(left).sort()).toEqual(resultIds(left).sort())
      }),
      { numRuns: 400 },
    )
  })

  it('does not touch what fits, and does nothing more to its own result', () => {
    fc.assert(
      fc.property(conversation, fc.integer({ min: 0, max: 4_000 }), (messages, tokensMax) => {
        expect(compressMessages({ messages, tokensMax: tokensOf(messages) }).messages).toBe(messages)
        const once = compressMessages({ messages, tokensMax })
        if (once.fits) expect(compressMessages({ messages: once.messages, tokensMax }).messages).toBe(once.messages)
      }),
    )
  })

  it('takes the middle and keeps both ends', () => {
    const messages = Array.from({ length: 11 }, (_, index): Message => ({
      role: index % 2 ? 'assistant' : 'user',
      content: `${index} `.repeat(2_000),
      name: undefined,
    }))
    const { messages: left, dropped, trimmed } = compressMessages({ messages, tokensMax: tokensOf(messages) / 2 })
    const numbers = left.map(({ content }) => (typeof content === 'string' ? content.split(' ')[0] : ''))
    expect(numbers.slice(0, 2)).toEqual(['0', '1'])
    expect(numbers.slice(-2)).toEqual(['9', '10'])
    expect(dropped).toBeGreaterThan(3)
    expect(trimmed).toBe(1)
  })

  it('shortens a question that alone is too long, at whole characters', () => {
    const messages: Messages = [
      { role: 'system', content: 'Be brief.', name: undefined },
      { role: 'user', content: `Begin ${'日本語🙂'.repeat(5_000)} end?`, name: undefined },
    ]
    const { messages: left, fits } = compressMessages({ messages, tokensMax: 1_000 })
    expect(fits).toBe(true)
    const content = left[1]?.content
    expect(content).toMatch(/^Begin [日本語🙂]+\n\[…\]\n[日本語🙂]+ end\?$/u)
    expect(content).not.toContain('\ufffd')
  })
})

function isSame(one: Message, two: Message): boolean {
  return one === two
}
