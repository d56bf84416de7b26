import type { ToolCallDelta } from '@/lib/providers'

/** A call of more text than this is not looked into. */
const ARGUMENTS_LENGTH_MAX = 256 * 1024

type Call = { name: string; arguments: string }

/** Collects the tool calls of an answer to tell whether they can be executed. Costs nothing where there are none. */
export class ToolCallJudge {
  readonly #calls = new Map<string, Call>()

  /** Takes whole calls as well as the pieces of streamed ones. */
  add(choiceIndex: number, pieces: readonly ToolCallDelta[]): void {
    for (const piece of pieces) {
      const key = `${choiceIndex}:${piece.index}`
      const call = this.#calls.get(key) ?? { name: '', arguments: '' }
      call.name += piece.function?.name ?? ''
      if (call.arguments.length < ARGUMENTS_LENGTH_MAX) call.arguments += piece.function?.arguments ?? ''
      this.#calls.set(key, call)
    }
  }

  /** @param listToolNames the tools that the request offered */
  judge(listToolNames: () => ReadonlySet<string>): 'none' | 'good' | 'broken' {
    if (this.#calls.size === 0) return 'none'
    const toolNames = listToolNames()
    for (const call of this.#calls.values()) if (!isExecutable(call, toolNames)) return 'broken'
    return 'good'
  }
}

function isExecutable({ name, arguments: text }: Call, toolNames: ReadonlySet<string>): boolean {
  if (!toolNames.has(name)) return false
  if (text.trim() === '' || text.length >= ARGUMENTS_LENGTH_MAX) return true
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
