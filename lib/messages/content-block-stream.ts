import type { ChatDelta, ToolCallDelta } from '@/lib/providers'
import { formatEvent } from './format-event'
import { type ReasoningPiece, readReasoningPieces } from './reasoning-pieces'

type OpenBlock =
  { kind: 'text' } | { kind: 'thinking'; block: number | null } | { kind: 'tool'; call: number } | { kind: 'redacted' }

/**
 * Writes the blocks of a streamed answer: each begins, grows and ends under its own index, one after another. What comes
 * in decides where one ends: another kind of content, another thought, another call.
 */
export class ContentBlockStream {
  /** The index of the newest block. */
  #index = -1
  #open: OpenBlock | null = null
  readonly #indexOfCall = new Map<number, number>()

  write(delta: ChatDelta): string {
    let events = ''
    for (const piece of readReasoningPieces(delta)) events += this.#writeReasoning(piece)
    const text = `${delta.content ?? ''}${delta.refusal ?? ''}`
    if (text !== '') events += this.#writeText(text)
    for (const call of delta.tool_calls ?? []) events += this.#writeCall(call)
    return events
  }

  /** Ends the open block, if there is one. */
  close(): string {
    if (this.#open === null) return ''
    this.#open = null
    return formatEvent({ type: 'content_block_stop', index: this.#index })
  }

  #begin(open: OpenBlock, block: Record<string, unknown>): string {
    const end = this.close()
    this.#open = open
    this.#index += 1
    return end + formatEvent({ type: 'content_block_start', index: this.#index, content_block: block })
  }

  #grow(delta: Record<string, unknown>, index = this.#index): string {
    return formatEvent({ type: 'content_block_delta', index, delta })
  }

  #writeText(text: string): string {
    const start =
      this.#open?.kind === 'text' ? '' : this.#begin({ kind: 'text' }, { type: 'text', text: '', citations: null })
    return start + this.#grow({ type: 'text_delta', text })
  }

  #writeReasoning(piece: ReasoningPiece): string {
    if (piece.kind === 'redacted') {
      return this.#begin({ kind: 'redacted' }, { type: 'redacted_thinking', data: piece.data }) + this.close()
    }
    const { block, text, signature } = piece
    const isOpen = this.#open?.kind === 'thinking' && (block === null || this.#open.block === block)
    const start = isOpen
      ? ''
      : this.#begin({ kind: 'thinking', block }, { type: 'thinking', thinking: '', signature: '' })
    const thought = text === '' ? '' : this.#grow({ type: 'thinking_delta', thinking: text })
    return start + thought + (signature ? this.#grow({ type: 'signature_delta', signature }) : '')
  }

  #writeCall({ index: call, id, function: called }: ToolCallDelta): string {
    const known = this.#indexOfCall.get(call)
    const json = called?.arguments ?? ''
    let start = ''
    if (known === undefined) {
      const block = { type: 'tool_use', id: id ?? '', name: called?.name ?? '', input: {}, caller: { type: 'direct' } }
      start = this.#begin({ kind: 'tool', call }, block)
      this.#indexOfCall.set(call, this.#index)
    }
    if (json === '') return start
    // Pieces of a call that ended already (a provider that mixes parallel calls) keep its index: clients join by it.
    return start + this.#grow({ type: 'input_json_delta', partial_json: json }, known ?? this.#index)
  }
}
