import { createHash } from 'node:crypto'

/**
 * The opaque signature of a reasoning block. It depends on the text, so that a block which was changed on its way back is
 * refused, as Anthropic does.
 */
export function signReasoning(text: string): string {
  return `Sbx${createHash('sha256').update(`sandbox-reasoning:${text}`).digest('base64')}`
}
