import type { GenerationContext } from '../generation-context'
import type { ResolvedRequest } from './resolve-request'

/** Keeps with the generation what its request turned out to ask for: the model by name, the preset, the router. */
export function noteResolution(
  context: GenerationContext,
  { requestedModel, preset, strategy }: Pick<ResolvedRequest, 'requestedModel' | 'preset'> & { strategy: string },
): void {
  context.requestedModel = requestedModel
  context.preset = preset
  context.router = strategy === 'auto' || strategy === 'free' ? `openrouter/${strategy}` : null
}
