import { unwrapCustomInput } from './custom-input'
import type { CustomCallItem, ItemPlace, ItemStatus, OpenCallItem } from './output-item'
import type { ToolName } from './tool-names'

/** A call of a custom tool. Its text comes wrapped in JSON, so it is told in one piece, once it is whole. */
export class OpenCustomCall implements OpenCallItem {
  readonly #place: ItemPlace
  readonly #callId: string
  readonly #tool: ToolName
  #arguments = ''

  constructor({ place, callId, tool }: { place: ItemPlace; callId: string; tool: ToolName }) {
    this.#place = place
    this.#callId = callId
    this.#tool = tool
    place.emit('response.output_item.added', { output_index: place.outputIndex, item: this.#toItem('in_progress', '') })
  }

  addArguments(delta: string): void {
    this.#arguments += delta
  }

  toItem(status: ItemStatus): CustomCallItem {
    return this.#toItem(status, unwrapCustomInput(this.#arguments))
  }

  close(status: ItemStatus): void {
    const { emit, id, outputIndex } = this.#place
    const item = this.toItem(status)
    const address = { item_id: id, output_index: outputIndex }
    if (item.input !== '') emit('response.custom_tool_call_input.delta', { ...address, delta: item.input })
    emit('response.custom_tool_call_input.done', { ...address, input: item.input })
    emit('response.output_item.done', { output_index: outputIndex, item })
  }

  #toItem(status: ItemStatus, input: string): CustomCallItem {
    const { name, namespace } = this.#tool
    return {
      id: this.#place.id,
      type: 'custom_tool_call',
      status,
      call_id: this.#callId,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      input,
    }
  }
}
