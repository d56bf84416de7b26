/**
 * Cheap typed reads of JSON that strangers wrote. Used instead of a schema library on the per-chunk path: a stream has
 * hundreds of chunks, each read touches a handful of fields, and a wrong type means "absent", never an exception.
 */
export type JsonRecord = Record<string, unknown>

/** True for a plain JSON object (not null, not an array). */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under `key`, or undefined. */
export function readRecord(record: JsonRecord | undefined, key: string): JsonRecord | undefined {
  const value = record?.[key]
  return isRecord(value) ? value : undefined
}

/** The objects of the array under `key`; anything else in it is left out. */
export function readRecords(record: JsonRecord | undefined, key: string): JsonRecord[] {
  const value: unknown = record?.[key]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The text under `key`, or undefined; an empty text is a text. */
export function readText(record: JsonRecord | undefined, key: string): string | undefined {
  const value = record?.[key]
  return typeof value === 'string' ? value : undefined
}

/** The text under `key` as an error code: numbers are accepted, as several providers number their errors. */
export function readCode(record: JsonRecord | undefined, key: string): string | undefined {
  const value = record?.[key]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A small non-negative whole number such as a choice's index, or undefined. */
export function readIndex(record: JsonRecord | undefined, key: string): number | undefined {
  const value = record?.[key]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
