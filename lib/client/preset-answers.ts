import { z } from 'zod'

// The contract of lib/schemas/presets, without the schemas of three request bodies that it is made of.
const preset = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  status: z.enum(['active', 'disabled', 'archived']),
  updated_at: z.string(),
})
export type Preset = z.infer<typeof preset>

const version = z.object({
  version: z.number(),
  system_prompt: z.string().nullable(),
  config: z.record(z.string(), z.unknown()),
  created_at: z.string(),
})
export type PresetVersion = z.infer<typeof version>

const presetDetail = preset.extend({ designated_version: version.nullable() })
export type PresetDetail = z.infer<typeof presetDetail>

export const listResponse = z.object({ data: z.array(preset), total_count: z.number() })
export const detailResponse = z.object({ data: presetDetail })
export const versionsResponse = z.object({ data: z.array(version), total_count: z.number() })
export const deletedResponse = z.object({ deleted: z.literal(true) })
