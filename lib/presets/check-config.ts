import { checkModelName } from '@/lib/chains'
import type { PresetConfig } from '@/lib/schemas/presets'

/**
 * A configuration as it is stored: without fields that are not set, its models checked.
 * @throws AppError invalid_request naming an unknown model or chain
 */
export async function checkConfig({
  organizationId,
  config,
}: {
  organizationId: string
  config: PresetConfig
}): Promise<Partial<PresetConfig>> {
  const check = (name: string, field: string) => checkModelName({ organizationId, name, field })
  const model = config.model ? await check(config.model, 'model') : undefined
  const models: string[] = []
  for (const [index, name] of (config.models ?? []).entries()) models.push(await check(name, `models[${index}]`))
  return dropUnset({ ...config, model, models: models.length > 0 ? models : undefined })
}

/** `null` means "not set" in every body. */
function dropUnset(config: PresetConfig): Partial<PresetConfig> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null && value !== undefined))
}
