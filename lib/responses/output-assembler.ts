import type { ChatDelta, ReasoningDetail, ToolCallDelta } from '@/lib/providers'
import { OpenCall } from './open-call'
import { OpenCustomCall } from './open-custom-call'
import { OpenMessage } from './open-message'
import { OpenReasoning } from './open-reasoning'
import type { Emit, ItemPlace, ItemStatus, OpenCallItem, OpenItem, OutputItem } from './output-item'
import type { ToolNames } from './tool-names'

type OutputAssemblerOptions = {
  /** What makes item ids unique: the answer's own id without its prefix. */
  idStem: string
  names: ToolNames
  emit: Emit
}

/**
 * Builds output items from chat deltas and tells each step. One item of text or reasoning is open at a time; function calls
 * stay open until the end, because providers may mix the pieces of parallel ones.
 */
export class OutputAssembler {
  readonly #options: OutputAssemblerOptions
  readonly #items: { item: OpenItem; status: ItemStatus }[] = []
  readonly #calls = new Map<number, OpenCallItem>()
  #message: OpenMessage | null = null
  #reasoning: OpenReasoning | null = null

  constructor(options: OutputAssemblerOptions) {
    this.#options = options
  }

  /** @param logprobs of the delta's text, in the form of chat completions */
  add(delta: ChatDelta, logprobs?: unknown): void {
    for (const block of listBlocks(delta)) this.#openReasoning().add(block)
    if (delta.content) this.#openMessage().addText(delta.content, readLogprobs(logprobs))
    if (delta.refusal) this.#openMessage().addRefusal(delta.refusal)
    for (const call of delta.tool_calls ?? []) this.#addCall(call)
  }

  /** Closes what is open, in order. */
  finish(status: ItemStatus): void {
    for (const entry of this.#items) this.#close(entry.item, status)
    this.#message = null
    this.#reasoning = null
    this.#calls.clear()
  }

  /** The items so far; those still open count as cut off. */
  toOutput(): OutputItem[] {
    return this.#items.map(({ item, status }) => item.toItem(status === 'in_progress' ? 'incomplete' : status))
  }

  #openMessage(): OpenMessage {
    if (this.#message) return this.#message
    this.#closeCurrent()
    this.#message = this.#track(new OpenMessage(this.#place('msg')))
    return this.#message
  }

  #openReasoning(): OpenReasoning {
    if (this.#reasoning) return this.#reasoning
    this.#closeCurrent()
    this.#reasoning = this.#track(new OpenReasoning(this.#place('rs')))
    return this.#reasoning
  }

  #addCall({ index, id, function: called }: ToolCallDelta): void {
    const call = this.#calls.get(index) ?? this.#openCall(index, { id, name: called?.name ?? '' })
    if (called?.arguments) call.addArguments(called.arguments)
  }

  #openCall(index: number, { id, name }: { id: string | undefined; name: string }): OpenCallItem {
    this.#closeCurrent()
    const tool = this.#options.names.restore(name)
    const place = this.#place(tool.isCustom ? 'ctc' : 'fc')
    const callId = id ?? `call_${this.#options.idStem}_${index}`
    const Call = tool.isCustom ? OpenCustomCall : OpenCall
    const call = this.#track(new Call({ place, callId, tool }))
    this.#calls.set(index, call)
    return call
  }

  #closeCurrent(): void {
    const current = this.#message ?? this.#reasoning
    if (current) this.#close(current, 'completed')
    this.#message = null
    this.#reasoning = null
  }

  #close(item: OpenItem, status: ItemStatus): void {
    const entry = this.#items.find((candidate) => candidate.item === item)
    if (entry?.status !== 'in_progress') return
    entry.status = status
    item.close(status)
  }

  #track<Item extends OpenItem>(item: Item): Item {
    this.#items.push({ item, status: 'in_progress' })
    return item
  }

  #place(prefix: string): ItemPlace {
    const outputIndex = this.#items.length
    return { id: `${prefix}_${this.#options.idStem}_${outputIndex}`, outputIndex, emit: this.#options.emit }
  }
}

/** The entries for the text, as this API has them; empty when nobody asked. */
function readLogprobs(logprobs: unknown): unknown[] {
  if (typeof logprobs !== 'object' || logprobs === null || !('content' in logprobs)) return []
  return Array.isArray(logprobs.content) ? (logprobs.content as unknown[]) : []
}

/** Most providers that send blocks repeat their text in `reasoning`; others send only that. */
function listBlocks({ reasoning, reasoning_details }: ChatDelta): ReasoningDetail[] {
  const blocks = reasoning_details ?? []
  if (!reasoning || blocks.some((block) => block.text || block.summary)) return blocks
  return [{ type: 'reasoning.text', text: reasoning }, ...blocks]
}
