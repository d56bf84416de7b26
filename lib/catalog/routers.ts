/** What chooses a model for each request instead of naming one. */
export type RouterName = 'auto' | 'free'

const ROUTERS: Readonly<Record<string, RouterName>> = {
  auto: 'auto',
  'openrouter/auto': 'auto',
  'openrouter/auto-beta': 'auto',
  'openrouter/free': 'free',
}

/** The router that a name without variants stands for; null for a model's name. */
export function findRouter(base: string): RouterName | null {
  return ROUTERS[base.toLowerCase()] ?? null
}
