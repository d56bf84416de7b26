const LONGEST_ID = 40

/**
 * An id for a tool call whose provider gave none. Derived from the answer's id so that it is the same however the
 * stream was cut, and unique within a conversation; random when the answer has no id either.
 */
export function createToolCallId(answerId: string | null, index: number): string {
  const base = (answerId ?? '').replace(/[^A-Za-z0-9]/g, '').slice(-LONGEST_ID + 10)
  return base === '' ? `call_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}` : `call_${base}_${index}`
}
