import { createHash } from 'node:crypto'
import type { CustomTool, FunctionTool, ResponsesTool } from '@/lib/schemas/responses'

export type ToolName = { name: string; namespace?: string | undefined }
/** A tool as it was declared; a custom one takes a text instead of arguments. */
export type DeclaredTool = ToolName & { isCustom?: boolean }

/** What every provider takes as a function's name. */
const SAFE_NAME = /^[A-Za-z0-9_-]{1,64}$/

/** Providers know no namespaces: their functions get one flat name each on the way up and their own again on the way down. */
export class ToolNames {
  readonly #flatNames = new Map<string, string>()
  readonly #origins = new Map<string, DeclaredTool>()

  constructor(tools: readonly ResponsesTool[]) {
    for (const tool of listFunctions(tools)) if (tool.namespace === undefined) this.#register(tool)
    for (const tool of listFunctions(tools)) if (tool.namespace !== undefined) this.#register(tool)
  }

  flatten(tool: ToolName): string {
    return this.#flatNames.get(toKey(tool)) ?? toFlatName(tool)
  }

  restore(flatName: string): DeclaredTool {
    return this.#origins.get(flatName) ?? { name: flatName }
  }

  #register({ tool: declared, ...tool }: NamespacedFunction): void {
    const plain = toFlatName(tool)
    const flatName = this.#origins.has(plain) ? addDigest(plain, tool) : plain
    this.#flatNames.set(toKey(tool), flatName)
    this.#origins.set(flatName, { ...tool, ...(declared.type === 'custom' && { isCustom: true }) })
  }
}

type NamespacedFunction = ToolName & { tool: FunctionTool | CustomTool }

/** Every function and custom tool among the tools, those inside namespaces too. What is neither (hosted tools) is left out. */
export function listFunctions(tools: readonly ResponsesTool[]): NamespacedFunction[] {
  return tools.flatMap((tool): NamespacedFunction[] => {
    if (isFunction(tool)) return [{ name: tool.name, tool }]
    if (!isNamespace(tool)) return []
    return tool.tools.filter(isFunction).map((inner) => ({ name: inner.name, namespace: tool.name, tool: inner }))
  })
}

function isFunction(tool: ResponsesTool): tool is FunctionTool | CustomTool {
  return tool.type === 'function' || tool.type === 'custom'
}

function isNamespace(tool: ResponsesTool): tool is Extract<ResponsesTool, { type: 'namespace' }> {
  return tool.type === 'namespace'
}

function toKey({ name, namespace }: ToolName): string {
  return JSON.stringify([namespace ?? null, name])
}

function toFlatName(tool: ToolName): string {
  const { name, namespace } = tool
  if (namespace === undefined) return name
  const joined = namespace.endsWith('__') ? namespace + name : `${namespace}__${name}`
  return SAFE_NAME.test(joined) ? joined : addDigest(joined, tool)
}

function addDigest(name: string, tool: ToolName): string {
  const digest = createHash('sha256').update(toKey(tool)).digest('hex').slice(0, 12)
  return `${name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 51)}_${digest}`
}
