import type { ChatRequest, ProviderAdapter, ProviderTarget, ToolDefinition } from '../spec'

export const WEATHER_TOOL: ToolDefinition = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'The weather of a city.',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
  },
}

export const PIXEL = 'data:image/png;base64,iVBORw0KGgo='

/** The least a chat can be, with what a test is about on top. */
export function createChat(overrides: Partial<ChatRequest> = {}): ChatRequest {
  return {
    messages: [{ role: 'user', content: 'Name a moon of Saturn.' }],
    stream: false,
    maxTokens: 4096,
    ...overrides,
  }
}

/** The body that an adapter would send. Tests look into it freely, hence the loose type. */
export function readBody(
  adapter: ProviderAdapter,
  chat: Partial<ChatRequest> = {},
  model = 'some-model',
): Record<string, unknown> {
  const target: ProviderTarget = { baseUrl: 'http://127.0.0.1:9', apiKey: 'secret-key', model }
  return JSON.parse(adapter.toRequest(createChat(chat), target).body) as Record<string, unknown>
}
