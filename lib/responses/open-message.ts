import type { ItemPlace, ItemStatus, MessageItem, MessagePart, OpenItem } from './output-item'

/** A message that still grows: text, or a refusal, or one after the other. */
export class OpenMessage implements OpenItem {
  readonly #place: ItemPlace
  readonly #parts: MessagePart[] = []

  constructor(place: ItemPlace) {
    this.#place = place
    place.emit('response.output_item.added', { output_index: place.outputIndex, item: this.toItem('in_progress') })
  }

  addText(delta: string, logprobs: readonly unknown[]): void {
    const part = this.#openPart('output_text', { type: 'output_text', text: '', annotations: [], logprobs: [] })
    part.text += delta
    part.logprobs.push(...logprobs)
    this.#emit('response.output_text.delta', { delta, logprobs })
  }

  addRefusal(delta: string): void {
    const part = this.#openPart('refusal', { type: 'refusal', refusal: '' })
    part.refusal += delta
    this.#emit('response.refusal.delta', { delta })
  }

  toItem(status: ItemStatus): MessageItem {
    const content = this.#parts.map((part) => ({ ...part }))
    return { id: this.#place.id, type: 'message', role: 'assistant', status, content }
  }

  close(status: ItemStatus): void {
    this.#closePart()
    const { emit, outputIndex } = this.#place
    emit('response.output_item.done', { output_index: outputIndex, item: this.toItem(status) })
  }

  #openPart<Type extends MessagePart['type']>(
    type: Type,
    empty: Extract<MessagePart, { type: Type }>,
  ): Extract<MessagePart, { type: Type }> {
    const last = this.#parts.at(-1)
    if (last && isOfType(last, type)) return last
    this.#closePart()
    this.#parts.push(empty)
    this.#emit('response.content_part.added', { part: { ...empty } })
    return empty
  }

  #closePart(): void {
    const part = this.#parts.at(-1)
    if (!part) return
    if (part.type === 'refusal') this.#emit('response.refusal.done', { refusal: part.refusal })
    else this.#emit('response.output_text.done', { text: part.text, logprobs: part.logprobs })
    this.#emit('response.content_part.done', { part })
  }

  #emit(type: string, fields: Record<string, unknown>): void {
    const { emit, id, outputIndex } = this.#place
    emit(type, { item_id: id, output_index: outputIndex, content_index: this.#parts.length - 1, ...fields })
  }
}

function isOfType<Type extends MessagePart['type']>(
  part: MessagePart,
  type: Type,
): part is Extract<MessagePart, { type: Type }> {
  return part.type === type
}
