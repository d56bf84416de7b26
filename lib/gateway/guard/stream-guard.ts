import type { AppError } from '@/lib/core/errors'
import { type Guard, type Scanned, TextScanner } from '@/lib/guardrails'
import type { ChatDelta, ProviderError, StreamPart, ToolCallDelta } from '@/lib/providers'
import type { GenerationContext } from '../generation-context'
import { FindingSink } from './finding-sink'
import { refuseContent } from './refuse-content'

/** A guardrail ended the stream. What the client saw of it is billed. */
export const GUARDRAIL_BLOCKED: ProviderError = {
  type: 'content_policy_violation',
  status: null,
  message: 'A guardrail of the organization blocked the rest of the answer.',
  code: 'guardrail_blocked',
  retryAfterMs: null,
}

type TextField = 'reasoning' | 'content' | 'refusal'

/** The text that a choice is writing: one of its fields, or the arguments of one of its tool calls. */
type Channel = { field: TextField } | { field: 'tool'; index: number }
type OpenText = { channel: Channel; scanner: TextScanner }

/**
 * Redacts a stream: takes its parts and gives those that may be shown by now. Texts come up to a window later
 * (`STREAM_WINDOW`); where another text of the same choice begins, what was held back of the one before comes first.
 */
export class StreamGuard {
  readonly #guard: Guard
  readonly #context: GenerationContext
  readonly #sink = new FindingSink()
  readonly #open = new Map<number, OpenText>()
  readonly #hidesDetails: boolean
  #refusal: AppError | null = null

  constructor({ guard, context }: { guard: Guard; context: GenerationContext }) {
    this.#guard = guard
    this.#context = context
    this.#hidesDetails = guard.outputDetectors.some(({ action }) => action !== 'flag')
  }

  /** Why the stream was ended; null while it was not. */
  get refusal(): AppError | null {
    return this.#refusal
  }

  transform(part: StreamPart): StreamPart[] {
    if (this.#refusal) return []
    const shown = this.#transform(part)
    return this.#refusal ? [...shown, { type: 'error', error: GUARDRAIL_BLOCKED }] : shown
  }

  /** Notes what was found, once the stream is over. */
  report(): void {
    for (const { scanner } of this.#open.values()) this.#sink.add(scanner.findings)
    this.#open.clear()
    this.#sink.report({ context: this.#context, guard: this.#guard, direction: 'output' })
  }

  #transform(part: StreamPart): StreamPart[] {
    if (part.type === 'delta') return this.#readDelta(part.choiceIndex, part)
    if (part.type === 'finish') return [...this.#close(part.choiceIndex), ...this.#unlessRefused(part)]
    if (part.type !== 'end' && part.type !== 'error') return [part]
    const rest = [...this.#open.keys()].flatMap((choiceIndex) => this.#close(choiceIndex))
    return [...rest, ...this.#unlessRefused(part)]
  }

  #unlessRefused(part: StreamPart): StreamPart[] {
    return this.#refusal ? [] : [part]
  }

  #readDelta(choiceIndex: number, part: Extract<StreamPart, { type: 'delta' }>): StreamPart[] {
    const { delta } = part
    if (!this.#hidesDetails) {
      this.#watch(choiceIndex, delta)
      return [part]
    }
    const { reasoning, reasoning_details: details, content, refusal, tool_calls: calls, ...rest } = delta
    // Plain blocks of reasoning repeat the text and are signed as they are, so they are not shown; sealed ones are.
    const sealed = details?.filter(({ type }) => type === 'reasoning.encrypted')
    const shown: StreamPart[] = []
    const texts = { reasoning, content, refusal }
    for (const field of ['reasoning', 'content', 'refusal'] as const) {
      const text = texts[field]
      if (text) shown.push(...this.#feed({ choiceIndex, channel: { field }, text }))
    }
    for (const call of calls ?? []) shown.push(...this.#feedCall(choiceIndex, call))
    if (sealed?.length) shown.push({ type: 'delta', choiceIndex, delta: { ...rest, reasoning_details: sealed } })
    return shown
  }

  /** Nothing changes what is shown, so nothing waits. */
  #watch(choiceIndex: number, { reasoning, content, refusal, tool_calls: calls }: ChatDelta): void {
    const texts = { reasoning, content, refusal }
    for (const field of ['reasoning', 'content', 'refusal'] as const) {
      const text = texts[field]
      if (text) this.#feed({ choiceIndex, channel: { field }, text })
    }
    for (const call of calls ?? []) this.#feedCall(choiceIndex, call)
  }

  #feedCall(choiceIndex: number, call: ToolCallDelta): StreamPart[] {
    const { index, function: named, ...head } = call
    const shown: StreamPart[] = []
    if (head.id !== undefined || named?.name !== undefined) {
      shown.push(...this.#close(choiceIndex))
      const begun = { ...head, index, function: { ...named, arguments: '' } }
      shown.push({ type: 'delta', choiceIndex, delta: { tool_calls: [begun] } })
    }
    const text = named?.arguments
    return text ? [...shown, ...this.#feed({ choiceIndex, channel: { field: 'tool', index }, text })] : shown
  }

  #feed({ choiceIndex, channel, text }: { choiceIndex: number; channel: Channel; text: string }): StreamPart[] {
    const before = this.#open.get(choiceIndex)
    const isSame = before !== undefined && isSameChannel(before.channel, channel)
    const closed = before && !isSame ? this.#close(choiceIndex) : []
    const open = isSame ? before : this.#begin(choiceIndex, channel)
    return [...closed, ...this.#show(choiceIndex, channel, open.scanner.push(text))]
  }

  #begin(choiceIndex: number, channel: Channel): OpenText {
    const isJson = channel.field === 'tool'
    const open = { channel, scanner: new TextScanner({ detectors: this.#guard.outputDetectors, isJson }) }
    this.#open.set(choiceIndex, open)
    return open
  }

  #close(choiceIndex: number): StreamPart[] {
    const open = this.#open.get(choiceIndex)
    if (!open) return []
    const rest = open.scanner.finish()
    this.#sink.add(open.scanner.findings)
    this.#open.delete(choiceIndex)
    return this.#show(choiceIndex, open.channel, rest)
  }

  #show(choiceIndex: number, channel: Channel, { text, isBlocked }: Scanned): StreamPart[] {
    if (isBlocked) this.#refuse(choiceIndex)
    return text === '' ? [] : [{ type: 'delta', choiceIndex, delta: toDelta(channel, text) }]
  }

  #refuse(choiceIndex: number): void {
    const open = this.#open.get(choiceIndex)
    const findings = [...this.#sink.findings, ...(open?.scanner.findings ?? [])]
    this.#refusal ??= refuseContent({ guard: this.#guard, findings, direction: 'output' })
  }
}

function isSameChannel(left: Channel, right: Channel): boolean {
  return left.field === right.field && (left.field !== 'tool' || right.field !== 'tool' || left.index === right.index)
}

function toDelta(channel: Channel, text: string): ChatDelta {
  if (channel.field === 'tool') return { tool_calls: [{ index: channel.index, function: { arguments: text } }] }
  return { [channel.field]: text }
}

/** Null where no guardrail looks at answers. */
export function createStreamGuard(context: GenerationContext): StreamGuard | null {
  const { guard } = context
  return guard === null || guard.outputDetectors.length === 0 ? null : new StreamGuard({ guard, context })
}
