import type { Driver } from '../support/driver'
import { aiSdk } from './ai-sdk'
import { anthropicMessages } from './anthropic'
import { openaiChat, openaiV4Chat } from './openai-chat'
import { openaiResponses } from './openai-responses'
import { openrouterChat } from './openrouter-chat'
import { openrouterResponses } from './openrouter-responses'

/** Every official client that runs here, once for each API that it speaks. */
export const DRIVERS: readonly Driver[] = [
  openaiChat,
  openaiResponses,
  openaiV4Chat,
  openrouterChat,
  openrouterResponses,
  aiSdk,
  anthropicMessages,
]
