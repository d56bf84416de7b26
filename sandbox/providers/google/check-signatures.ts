import { signReasoning } from '../generate/sign-reasoning'
import { arrayOf, isObject, stringOr } from '../json'
import type { JsonObject } from '../types'
import { invalidArgument } from './invalid-argument'
import { readField } from './read-field'

/** Google documents these as replacements for a signature that was lost. */
const SKIP = new Set(['skip_thought_signature_validator', 'context_engineering_is_the_way_to_go'])
const NEEDS_SIGNATURES = /^gemini-(?:[3-9]|\d\d)/

/** The signature that a call carries: it depends on the call, so that a changed one is noticed. */
export function signCall(name: string, callArguments: unknown): string {
  return signReasoning(`${name}:${JSON.stringify(callArguments ?? {})}`)
}

/** From Gemini 3 on, the first function call of each step of the current turn must come back with its signature. */
export function checkSignatures(contents: readonly unknown[], model: string): void {
  if (!NEEDS_SIGNATURES.test(model)) return
  const start = contents.findLastIndex((content) => isObject(content) && content.role !== 'model' && hasText(content))
  for (const [index, content] of contents.entries()) {
    if (index <= start || !isObject(content) || content.role !== 'model') continue
    const part = arrayOf(content.parts)
      .filter(isObject)
      .find((candidate) => isObject(readField(candidate, 'functionCall')))
    if (part) checkPart(part, index)
  }
}

function hasText(content: JsonObject): boolean {
  return arrayOf(content.parts).some((part) => isObject(part) && typeof part.text === 'string')
}

function checkPart(part: JsonObject, index: number): void {
  const call = readField(part, 'functionCall')
  if (!isObject(call)) return
  const name = stringOr(call.name, '')
  const signature = stringOr(readField(part, 'thoughtSignature'), '')
  if (signature === '') {
    throw invalidArgument(
      `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly. Additional data, function call \`default_api:${name}\`, position ${String(index + 1)}.`,
    )
  }
  if (!SKIP.has(signature) && signature !== signCall(name, call.args))
    throw invalidArgument('Corrupted thought signature.')
}
