import { z } from 'zod'
import type { FormTree } from './decode-form'
import { invalidRequest } from './stripe-error'
import type { StripeError } from './stripe-error'

function formatPath(path: readonly PropertyKey[]): string {
  const [head = '', ...rest] = path.map(String)
  return head + rest.map((key) => `[${key}]`).join('')
}

function toStripeError(issue: z.core.$ZodIssue): StripeError {
  if (issue.code === 'unrecognized_keys') {
    const param = formatPath([...issue.path, issue.keys[0] ?? ''])
    return invalidRequest(`Received unknown parameter: ${param}`, { param, code: 'parameter_unknown' })
  }
  const param = formatPath(issue.path)
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  if (isMissing) return invalidRequest(`Missing required param: ${param}.`, { param, code: 'parameter_missing' })
  if (issue.message === 'Invalid integer')
    return invalidRequest(`Invalid integer: ${String(issue.input)}`, { param, code: 'parameter_invalid_integer' })
  return invalidRequest(`Invalid ${param}: ${issue.message}`, { param })
}

/** Reads form values through a schema. Unknown parameters are errors, as they are at Stripe. */
export function parseParameters<Parameters>(schema: z.ZodType<Parameters>, tree: FormTree): Parameters {
  const result = z.safeParse(schema, tree, { reportInput: true })
  if (result.success) return result.data
  const unknownKeys = result.error.issues.find((issue) => issue.code === 'unrecognized_keys')
  const first = unknownKeys ?? result.error.issues[0]
  throw first === undefined ? invalidRequest('Invalid parameters.') : toStripeError(first)
}
