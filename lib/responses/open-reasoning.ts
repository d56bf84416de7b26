import type { ReasoningDetail } from '@/lib/providers'
import type { ItemPlace, ItemStatus, OpenItem, ReasoningItem } from './output-item'
import { packReasoning } from './pack-reasoning'

/** Reasoning that still grows: the text itself, or the provider's summary of it, or only a sealed block. */
export class OpenReasoning implements OpenItem {
  readonly #place: ItemPlace
  readonly #blocks: ReasoningDetail[] = []
  #text = ''
  #summary = ''

  constructor(place: ItemPlace) {
    this.#place = place
    place.emit('response.output_item.added', { output_index: place.outputIndex, item: this.toItem('in_progress') })
  }

  add(block: ReasoningDetail): void {
    appendBlock(this.#blocks, block)
    if (block.text) this.#addText(block.text)
    if (block.summary) this.#addSummary(block.summary)
  }

  toItem(status: ItemStatus): ReasoningItem {
    const signature = this.#blocks.findLast((block) => block.signature)?.signature
    const format = this.#blocks.find((block) => block.format)?.format
    return {
      id: this.#place.id,
      type: 'reasoning',
      status,
      summary: this.#summary === '' ? [] : [{ type: 'summary_text', text: this.#summary }],
      content: this.#text === '' ? [] : [{ type: 'reasoning_text', text: this.#text }],
      encrypted_content: packReasoning(this.#blocks),
      ...(signature ? { signature } : {}),
      ...(format ? { format } : {}),
    }
  }

  close(status: ItemStatus): void {
    if (this.#text !== '') {
      this.#emitText('response.reasoning_text.done', { text: this.#text })
      this.#emitText('response.content_part.done', { part: { type: 'reasoning_text', text: this.#text } })
    }
    if (this.#summary !== '') {
      this.#emitSummary('response.reasoning_summary_text.done', { text: this.#summary })
      const part = { type: 'summary_text', text: this.#summary }
      this.#emitSummary('response.reasoning_summary_part.done', { part })
    }
    const { emit, outputIndex } = this.#place
    emit('response.output_item.done', { output_index: outputIndex, item: this.toItem(status) })
  }

  #addText(delta: string): void {
    if (this.#text === '') this.#emitText('response.content_part.added', { part: { type: 'reasoning_text', text: '' } })
    this.#text += delta
    this.#emitText('response.reasoning_text.delta', { delta })
  }

  #addSummary(delta: string): void {
    const empty = { type: 'summary_text', text: '' }
    if (this.#summary === '') this.#emitSummary('response.reasoning_summary_part.added', { part: empty })
    this.#summary += delta
    this.#emitSummary('response.reasoning_summary_text.delta', { delta })
  }

  #emitText(type: string, fields: Record<string, unknown>): void {
    const { emit, id, outputIndex } = this.#place
    emit(type, { item_id: id, output_index: outputIndex, content_index: 0, ...fields })
  }

  #emitSummary(type: string, fields: Record<string, unknown>): void {
    const { emit, id, outputIndex } = this.#place
    emit(type, { item_id: id, output_index: outputIndex, summary_index: 0, ...fields })
  }
}

/** Streams give a block in pieces, its signature last; joined again, it can be replayed as it was. */
function appendBlock(blocks: ReasoningDetail[], piece: ReasoningDetail): void {
  const last = blocks.at(-1)
  if (!last || !isContinued(last, piece)) {
    blocks.push({ ...piece })
    return
  }
  if (piece.text) last.text = (last.text ?? '') + piece.text
  if (piece.summary) last.summary = (last.summary ?? '') + piece.summary
  if (piece.signature) last.signature = piece.signature
}

function isContinued(block: ReasoningDetail, piece: ReasoningDetail): boolean {
  const isSealed = block.type === 'reasoning.encrypted' || Boolean(block.signature)
  return !isSealed && block.type === piece.type && block.index === piece.index
}
