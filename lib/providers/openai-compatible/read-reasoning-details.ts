import type { ReasoningDetail } from '../spec'
import { readIndex, readRecords, readText, type JsonRecord } from '../shared/read-json'

const TYPES: ReadonlyMap<unknown, ReasoningDetail['type']> = new Map([
  ['reasoning.text', 'reasoning.text'],
  ['reasoning.summary', 'reasoning.summary'],
  ['reasoning.encrypted', 'reasoning.encrypted'],
])

/** Reasoning blocks of providers that speak our own form of them (MiniMax, other gateways); undefined when there are none. */
export function readReasoningDetails(message: JsonRecord): ReasoningDetail[] | undefined {
  const details = readRecords(message, 'reasoning_details').flatMap((raw): ReasoningDetail[] => {
    const type = TYPES.get(raw.type)
    return type === undefined ? [] : [{ type, ...readTexts(raw), ...readPosition(raw) }]
  })
  return details.length === 0 ? undefined : details
}

function readTexts(raw: JsonRecord): Partial<ReasoningDetail> {
  const fields = (['id', 'format', 'summary', 'data', 'text', 'signature'] as const).flatMap((key) => {
    const value = readText(raw, key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(fields)
}

function readPosition(raw: JsonRecord): Partial<ReasoningDetail> {
  const index = readIndex(raw, 'index')
  return index === undefined ? {} : { index }
}
