import type { ToolCallDelta } from '../spec'
import { createToolCallId } from '../shared/create-tool-call-id'
import { readIndex, readRecord, readText, type JsonRecord } from '../shared/read-json'
import { readArguments } from './read-arguments'

type OpenCall = { index: number; id: string | undefined; name: string | undefined; pending: string; isStarted: boolean }

export type ToolCallTracker = {
  /** Maps one raw fragment; none comes out while the call's name is still unknown. */
  track: (fragment: JsonRecord, answerId: string | null) => ToolCallDelta[]
  hasCalls: () => boolean
}

/**
 * Puts tool calls of a stream in order. Clients need index, id, type and name in the first fragment of each call
 * (clients.md §3), while providers leave out the index, reuse index 0 for parallel calls, give no id, repeat the name in
 * every fragment, or send the name after the id.
 */
export function createToolCallTracker(): ToolCallTracker {
  const byUpstreamIndex = new Map<number, OpenCall>()
  const calls: OpenCall[] = []

  const open = (upstreamIndex: number | undefined): OpenCall => {
    const call: OpenCall = { index: calls.length, id: undefined, name: undefined, pending: '', isStarted: false }
    calls.push(call)
    byUpstreamIndex.set(upstreamIndex ?? call.index, call)
    return call
  }

  const find = (fragment: JsonRecord, name: string | undefined): OpenCall => {
    const upstreamIndex = readIndex(fragment, 'index')
    const known = upstreamIndex === undefined ? calls.at(-1) : byUpstreamIndex.get(upstreamIndex)
    const id = readText(fragment, 'id')
    // Another id alone is not enough: some servers make up a new one for every fragment.
    const hasOtherId = known?.id !== undefined && Boolean(id) && id !== known.id
    const isUnmarked = upstreamIndex === undefined && !id && known?.isStarted === true
    const isOther = Boolean(name) && (hasOtherId || isUnmarked)
    return known === undefined || isOther ? open(upstreamIndex) : known
  }

  return {
    hasCalls: () => calls.some((call) => call.isStarted),
    track: (fragment, answerId) => {
      const definition = readRecord(fragment, 'function')
      const name = readText(definition, 'name') || undefined
      const call = find(fragment, name)
      call.id ??= readText(fragment, 'id') || undefined
      call.name ??= name
      return advance(call, { text: readArguments(definition), answerId })
    },
  }
}

function advance(call: OpenCall, { text, answerId }: { text: string; answerId: string | null }): ToolCallDelta[] {
  if (call.isStarted) return text === '' ? [] : [{ index: call.index, function: { arguments: text } }]
  call.pending += text
  if (call.name === undefined) return []
  call.isStarted = true
  call.id ??= createToolCallId(answerId, call.index)
  return [{ index: call.index, id: call.id, type: 'function', function: { name: call.name, arguments: call.pending } }]
}
