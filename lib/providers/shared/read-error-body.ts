import { parseJson } from './parse-json'
import { isRecord, readCode, readRecord, readRecords, readText, type JsonRecord } from './read-json'

export type ErrorBody = {
  message: string
  /** Every code and type that was named, the most specific first. */
  codes: string[]
  /** The object that carried them, for details only one provider has. */
  source: JsonRecord | undefined
}

/** Reads the text of a failed answer: JSON in any of the known shapes, else its own words (HTML, plain text). */
export function readErrorText(body: string): ErrorBody {
  const value = parseJson(body)
  return value === undefined ? { message: body, codes: [], source: undefined } : readErrorBody(value)
}

/**
 * Finds message and codes in the shapes that providers use: `{error: {message, type, code}}` (most), `{error: "…"}` (xAI),
 * `[{error: …}]` (Google), `{message, type, code}` (Mistral, Cohere), `{detail}` (FastAPI, NVIDIA), `{base_resp}` (MiniMax).
 */
export function readErrorBody(value: unknown): ErrorBody {
  const outer: unknown = Array.isArray(value) ? value[0] : value
  if (!isRecord(outer)) return { message: typeof outer === 'string' ? outer : '', codes: [], source: undefined }
  const inner = readRecord(outer, 'error') ?? readRecord(outer, 'base_resp') ?? outer
  const codes = [inner, outer]
    .flatMap((record) => ['reason', 'code', 'type', 'status', 'status_code'].map((key) => readCode(record, key)))
    .filter((code) => code !== undefined)
  return { message: readErrorMessage(inner, outer), codes: [...new Set(codes)], source: inner }
}

function readErrorMessage(inner: JsonRecord, outer: JsonRecord): string {
  const candidates = [
    readText(inner, 'message'),
    readText(inner, 'status_msg'),
    readText(outer, 'error'),
    readText(outer, 'message'),
    readText(inner, 'detail'),
    readText(readRecord(inner, 'detail'), 'error'),
    readText(readRecords(inner, 'detail')[0], 'msg'),
    readText(readRecords(readRecord(inner, 'message'), 'detail')[0], 'msg'),
    readText(outer, 'title'),
  ]
  return candidates.find((text) => text !== undefined && text !== '') ?? ''
}
