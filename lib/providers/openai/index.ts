import { createOpenAICompatible } from '../openai-compatible'
import { OPENAI_QUIRKS } from './quirks'

/** OpenAI's chat completions. https://platform.openai.com/docs/api-reference/chat */
export const openai = createOpenAICompatible({
  id: 'openai',
  defaultBaseUrl: 'https://api.openai.com/v1',
  stopsBillingOnAbort: true,
  embeddings: { tokens: true, base64: true, user: true, inputsMax: 2_048 },
  quirks: OPENAI_QUIRKS,
})
