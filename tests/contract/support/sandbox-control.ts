import { inject } from 'vitest'

export type FaultRule = { fault: string; provider?: string; model?: string; times?: number; [more: string]: unknown }
export type SeenRequest = { provider: string; aborted: boolean; stream: boolean; body: Record<string, unknown> }

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${inject('sandboxUrl')}/sandbox/control${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.status === 204 ? null : response.json()
}

/** Makes a simulated provider misbehave until `resetSandbox`. */
export async function addFault(rule: FaultRule): Promise<void> {
  await control('POST', '/faults', rule)
}

/** Ends every fault, forgets what providers saw, and lets them answer at once. */
export async function resetSandbox(): Promise<void> {
  await Promise.all([
    control('DELETE', '/faults'),
    control('DELETE', '/requests'),
    control('POST', '/settings', { latencyMs: 0, tokensPerSecond: 0 }),
  ])
}

/** How many tokens a second simulated providers write. */
export async function setPace(tokensPerSecond: number): Promise<void> {
  await control('POST', '/settings', { latencyMs: 0, tokensPerSecond })
}

/** What reached the simulated providers, newest first. */
export async function listSeen(): Promise<SeenRequest[]> {
  const { requests } = (await control('GET', '/requests?limit=20')) as { requests: SeenRequest[] }
  return requests
}
