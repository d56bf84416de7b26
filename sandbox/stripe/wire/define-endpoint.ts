import type { z } from 'zod'
import type { Cause, World } from '../world'
import type { FormTree } from './decode-form'
import { expandObject } from './expand-object'
import { parseParameters } from './parse-parameters'
import { StripeError } from './stripe-error'

type Call<Parameters> = { world: World; parameters: Parameters; id: string; cause: Cause }

type Declaration<Parameters> = {
  method: 'GET' | 'POST' | 'DELETE'
  /** Hono's path form; the object's id, when there is one, is `:id`. */
  path: string
  parameters: z.ZodType<Parameters>
  /** A thrown error undoes the work; a returned one is told while the work stands, such as a refused payment. */
  run: (call: Call<Parameters>) => object | StripeError
}

export type Endpoint = {
  method: Declaration<unknown>['method']
  path: string
  handle: (call: { world: World; form: FormTree; id: string; cause: Cause }) => unknown
}

/** One API endpoint: its parameters are read strictly, its work is one transaction, its answer is expanded. */
export function defineEndpoint<Parameters extends { expand?: string[] | undefined }>(
  declaration: Declaration<Parameters>,
): Endpoint {
  return {
    method: declaration.method,
    path: declaration.path,
    handle: ({ world, form, id, cause }) => {
      const parameters = parseParameters(declaration.parameters, form)
      const result = world.store.transact(() => declaration.run({ world, parameters, id, cause }))
      if (result instanceof StripeError) throw result
      return expandObject(world.store, result, parameters.expand ?? [])
    },
  }
}
