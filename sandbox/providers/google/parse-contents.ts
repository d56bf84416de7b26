import { arrayOf, isObject, stringOr } from '../json'
import { base64Image } from '../read-image'
import type { JsonObject, SentImage, Turn } from '../types'
import { checkSignatures } from './check-signatures'
import { invalidArgument } from './invalid-argument'
import { readField } from './read-field'

/** Reads `systemInstruction` and `contents`. */
export function parseContents(body: JsonObject, model: string): Turn[] {
  const turns: Turn[] = []
  const system = readField(body, 'systemInstruction')
  if (isObject(system)) turns.push(...parseContent(system, 'system', 'systemInstruction'))
  const contents = body.contents
  if (contents === undefined) throw invalidArgument('* GenerateContentRequest.contents: contents is not specified\n')
  if (!Array.isArray(contents))
    throw invalidArgument(
      "Invalid value at 'contents' (type.googleapis.com/google.ai.generativelanguage.v1beta.Content)",
    )
  if (contents.length === 0) throw invalidArgument('* GenerateContentRequest.contents: contents is not specified\n')
  let openCalls = 0
  for (const [index, content] of contents.entries()) {
    if (!isObject(content)) throw invalidArgument(`Invalid value at 'contents[${String(index)}]'`)
    openCalls = matchResponses(content, openCalls)
    turns.push(...parseContent(content, readRole(content.role), `contents[${String(index)}]`))
  }
  checkSignatures(contents, model)
  return turns
}

function readRole(role: unknown): Turn['role'] {
  if (role === undefined || role === 'user' || role === 'function') return 'user'
  if (role === 'model') return 'assistant'
  throw invalidArgument('Please use a valid role: user, model.')
}

/** As many function responses must follow as functions were called. */
function matchResponses(content: JsonObject, openCalls: number): number {
  const parts = arrayOf(content.parts).filter(isObject)
  const responses = parts.filter((part) => readField(part, 'functionResponse') !== undefined).length
  if (openCalls > 0 && responses !== openCalls) {
    throw invalidArgument(
      'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
    )
  }
  return parts.filter((part) => readField(part, 'functionCall') !== undefined).length
}

function parseContent(content: JsonObject, role: Turn['role'], path: string): Turn[] {
  const parts = arrayOf(content.parts)
  if (parts.length === 0)
    throw invalidArgument(`* GenerateContentRequest.${path}.parts: contents.parts must not be empty.\n`)
  const results: Turn[] = []
  const spoken: Turn = { role, text: '', images: [] }
  for (const [index, part] of parts.entries()) {
    if (!isObject(part)) throw invalidArgument(`Invalid value at '${path}.parts[${String(index)}]'`)
    const response = readField(part, 'functionResponse')
    if (isObject(response)) {
      const text = JSON.stringify(response.response ?? {})
      results.push({ role: 'tool', text, images: [], toolName: stringOr(response.name, undefined) })
    } else readPart(part, spoken, `${path}.parts[${String(index)}]`)
  }
  return spoken.text === '' && spoken.images.length === 0 && results.length > 0 ? results : [...results, spoken]
}

function readPart(part: JsonObject, spoken: Turn, path: string): void {
  // Thoughts of earlier turns are not billed as prompt.
  if (part.thought === true) return
  if (typeof part.text === 'string') spoken.text += part.text
  else if (part.text !== undefined) throw invalidArgument(`Invalid value at '${path}.text' (TYPE_STRING)`)
  const call = readField(part, 'functionCall')
  if (isObject(call)) spoken.text += stringOr(call.name, '') + JSON.stringify(call.args ?? {})
  const inline = readField(part, 'inlineData')
  if (isObject(inline)) spoken.images.push(readInline(inline, path))
  if (isObject(readField(part, 'fileData'))) spoken.images.push({ mediaType: 'image', bytes: 0, source: 'url' })
}

function readInline(inline: JsonObject, path: string): SentImage {
  const mediaType = stringOr(readField(inline, 'mimeType'), '')
  if (mediaType === '') throw invalidArgument(`${path}.inline_data.mime_type: required`)
  const image = base64Image(mediaType, stringOr(inline.data, ''))
  if (!image) throw invalidArgument(`Invalid value at '${path}.inline_data.data' (TYPE_BYTES), Base64 decoding failed`)
  return image
}
