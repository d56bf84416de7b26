import type { PresetConfig, PresetWithVersion } from '@/lib/schemas/presets'
import { savePreset } from './save-preset'

export type PresetForm = {
  organizationId: string
  userId: string | null
  name: string
  slug?: string | undefined
  description?: string | null | undefined
  systemPrompt?: string | null | undefined
  config?: PresetConfig | undefined
}

/**
 * Creates a preset; without a slug, one is made from the name.
 * @throws AppError invalid_request (unknown model), conflict (slug taken, too many)
 */
export function createPreset({ slug, config, systemPrompt, ...form }: PresetForm): Promise<PresetWithVersion> {
  return savePreset({
    ...form,
    slug: slug ?? makeSlug(form.name),
    config: config ?? {},
    systemPrompt: systemPrompt ?? null,
    onExisting: 'refuse',
  })
}

/** `E-mail copywriter!` becomes `e-mail-copywriter`. */
function makeSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return slug || 'preset'
}
