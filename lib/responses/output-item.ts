export type ItemStatus = 'in_progress' | 'completed' | 'incomplete'

export type MessagePart =
  { type: 'output_text'; text: string; annotations: []; logprobs: unknown[] } | { type: 'refusal'; refusal: string }

export type MessageItem = {
  id: string
  type: 'message'
  role: 'assistant'
  status: ItemStatus
  content: MessagePart[]
}

export type ReasoningItem = {
  id: string
  type: 'reasoning'
  status: ItemStatus
  summary: { type: 'summary_text'; text: string }[]
  content: { type: 'reasoning_text'; text: string }[]
  encrypted_content: string | null
  signature?: string
  format?: string
}

export type FunctionCallItem = {
  id: string
  type: 'function_call'
  status: ItemStatus
  call_id: string
  name: string
  namespace?: string | undefined
  arguments: string
}

export type CustomCallItem = Omit<FunctionCallItem, 'type' | 'arguments'> & { type: 'custom_tool_call'; input: string }

export type OutputItem = MessageItem | ReasoningItem | FunctionCallItem | CustomCallItem

/** Takes one event; its sequence number and form on the wire are the taker's business. */
export type Emit = (type: string, fields: Record<string, unknown>) => void

/** Where an item stands in the answer and who hears of it. */
export type ItemPlace = { id: string; outputIndex: number; emit: Emit }

/** An item that still grows. */
export type OpenItem = {
  toItem: (status: ItemStatus) => OutputItem
  /** Tells that it is whole: the `done` events of its parts, then its own. */
  close: (status: ItemStatus) => void
}

/** A call that still grows. */
export type OpenCallItem = OpenItem & { addArguments: (delta: string) => void }
