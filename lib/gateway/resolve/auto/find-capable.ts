import type { CatalogModel } from '@/lib/catalog'
import type { ChatBody } from '@/lib/schemas/chat'
import { estimatePromptTokens } from '../../estimate-tokens'

/** Whether a model can take a request as it is now: what it reads, its tools, its form of answer, its length. */
export function createCapabilityTest(body: ChatBody): (model: CatalogModel) => boolean {
  const prompt = estimatePromptTokens(body)
  const tokensAsked = body.max_completion_tokens ?? body.max_tokens ?? 0
  const parameters = listNeeds(body)
  return (model) => {
    const reads = prompt.modalities.every((modality) => model.inputModalities.includes(modality))
    const takes = parameters.every((names) => names.some((name) => model.supportedParameters.includes(name)))
    const writes = model.maxCompletionTokens === null || tokensAsked <= model.maxCompletionTokens
    return reads && takes && writes && prompt.tokensTypical + tokensAsked <= model.contextLength
  }
}

/** For each need the parameters of which a model has to take one. */
function listNeeds({ tools, response_format }: ChatBody): (readonly string[])[] {
  const needs: (readonly string[])[] = []
  if (tools?.length) needs.push(['tools'])
  if (response_format?.type === 'json_schema') needs.push(['structured_outputs', 'response_format'])
  if (response_format?.type === 'json_object') needs.push(['response_format'])
  return needs
}
