export { createOpenAICompatible } from './create-openai-compatible'
export { LOW_MEDIUM_HIGH, OPEN_MODEL_PARAMETERS, type EffortWords, type Quirks } from './quirks'
