import type { ChatChoice } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { PipelineStage } from '../pipeline-stage'
import { healJson } from './heal-json'

type HealedChoices = { choices: ChatChoice[]; pipeline: PipelineStage[] }

/**
 * Repairs the JSON of a whole answer where the caller asked for JSON and for healing. An answer that was cut by its
 * length stays as it is: closing its brackets would make it look complete.
 */
export function healChoices({ body, choices }: { body: ChatBody; choices: ChatChoice[] }): HealedChoices {
  const isOn = body.plugins?.some(({ id, enabled }) => id === 'response-healing' && enabled !== false)
  const format = body.response_format
  if (!isOn || !format || format.type === 'text') return { choices, pipeline: [] }
  const schema = format.type === 'json_schema' ? (format.json_schema.schema ?? null) : null
  let healed = 0
  const after = choices.map((choice) => {
    const { message, finishReason } = choice
    const content = finishReason === 'stop' && message.content ? healJson(message.content, schema) : null
    if (content === null) return choice
    healed += 1
    return { ...choice, message: { ...message, content } }
  })
  return healed === 0 ? { choices, pipeline: [] } : { choices: after, pipeline: [toStage(healed)] }
}

function toStage(healed: number): PipelineStage {
  return {
    type: 'response_healing',
    name: 'response-healing',
    summary: `${healed === 1 ? 'The answer was' : `${healed} answers were`} not valid JSON and ${healed === 1 ? 'was' : 'were'} repaired`,
    data: { choices_healed: healed },
  }
}
