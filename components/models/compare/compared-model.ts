import type { ModelStats } from '@/lib/schemas/model-stats'
import type { ModelEndpointObject } from '@/lib/schemas/models'
import type { ListedModel } from '../listed-model'

/** A column of the comparison; what has not arrived yet is not there. */
export type ComparedModel = {
  model: ListedModel
  endpoints: readonly ModelEndpointObject[] | undefined
  stats: ModelStats | undefined
}
