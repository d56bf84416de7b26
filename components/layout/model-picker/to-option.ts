import { formatPricePerMillion } from '@/lib/client/format-price'
import type { ModelObject } from '@/lib/schemas/models'
import type { PickOption } from './option-search'

/** A model as a list shows it: what it costs per million tokens in and out. */
export const toOption = ({ id, name, pricing }: ModelObject): PickOption => ({
  slug: id,
  name,
  note: `${formatPricePerMillion(pricing.prompt)} / ${formatPricePerMillion(pricing.completion)}`,
})
