import type { FunctionCallItem, ItemPlace, ItemStatus, OpenCallItem } from './output-item'
import type { ToolName } from './tool-names'

/** A function call whose arguments still come. */
export class OpenCall implements OpenCallItem {
  readonly #place: ItemPlace
  readonly #callId: string
  readonly #tool: ToolName
  #arguments = ''

  constructor({ place, callId, tool }: { place: ItemPlace; callId: string; tool: ToolName }) {
    this.#place = place
    this.#callId = callId
    this.#tool = tool
    place.emit('response.output_item.added', { output_index: place.outputIndex, item: this.toItem('in_progress') })
  }

  addArguments(delta: string): void {
    this.#arguments += delta
    this.#emit('response.function_call_arguments.delta', { delta })
  }

  toItem(status: ItemStatus): FunctionCallItem {
    const { name, namespace } = this.#tool
    return {
      id: this.#place.id,
      type: 'function_call',
      status,
      call_id: this.#callId,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      arguments: this.#arguments,
    }
  }

  close(status: ItemStatus): void {
    this.#emit('response.function_call_arguments.done', { name: this.#tool.name, arguments: this.#arguments })
    const { emit, outputIndex } = this.#place
    emit('response.output_item.done', { output_index: outputIndex, item: this.toItem(status) })
  }

  #emit(type: string, fields: Record<string, unknown>): void {
    const { emit, id, outputIndex } = this.#place
    emit(type, { item_id: id, output_index: outputIndex, ...fields })
  }
}
