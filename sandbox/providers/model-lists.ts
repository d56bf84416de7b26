const MODELS: Record<string, readonly string[]> = {
  openai: [
    'gpt-5.2',
    'gpt-5',
    'gpt-5-mini',
    'gpt-4.1',
    'gpt-4o',
    'gpt-4o-mini',
    'o3',
    'o4-mini',
    'text-embedding-3-small',
    'text-embedding-3-large',
  ],
  azure: ['gpt-5.2', 'gpt-4.1', 'gpt-4o', 'gpt-4o-mini', 'text-embedding-3-small'],
  anthropic: ['claude-opus-4-5', 'claude-sonnet-4-5', 'claude-haiku-4-5'],
  google: ['gemini-3-pro-preview', 'gemini-2.5-pro', 'gemini-2.5-flash', 'gemini-2.5-flash-lite'],
  deepseek: ['deepseek-chat', 'deepseek-reasoner'],
  alibaba: ['qwen3-max', 'qwen-plus', 'qwen-flash'],
  moonshotai: ['kimi-k2-0905-preview', 'kimi-k2-thinking'],
  minimax: ['MiniMax-M2'],
  mistral: ['mistral-large-latest', 'mistral-small-latest', 'magistral-medium-latest'],
  xai: ['grok-4', 'grok-3-mini'],
  groq: ['llama-3.3-70b-versatile', 'openai/gpt-oss-120b'],
}

/** Names to list; every other name is answered as well. */
export function listModels(provider: string): readonly string[] {
  return MODELS[provider] ?? ['sandbox-small', 'sandbox-large']
}
