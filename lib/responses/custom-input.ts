import { z } from 'zod'

/** Chat completions know functions with arguments only, so a custom tool's text travels as the one argument of one. */
export const CUSTOM_INPUT_SCHEMA = {
  type: 'object',
  properties: { input: { type: 'string', description: 'The whole input of the tool, as plain text.' } },
  required: ['input'],
  additionalProperties: false,
}

const wrapped = z.object({ input: z.string() })

export function wrapCustomInput(input: string): string {
  return JSON.stringify({ input })
}

/** The text inside a call's arguments; what has another form is the text itself. */
export function unwrapCustomInput(json: string): string {
  try {
    const parsed = wrapped.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data.input : json
  } catch {
    return json
  }
}
