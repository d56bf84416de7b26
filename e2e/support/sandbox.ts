import { readProduct } from './product'

type Fault = { fault: string; provider?: string; model?: string; times?: number }
type Pace = { latencyMs?: number; tokensPerSecond?: number }

/** Asks the sandbox on its own address: its controls are not reachable through the product's port. */
async function control(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<void> {
  const { sandboxUrl } = await readProduct()
  const response = await fetch(`${sandboxUrl ?? ''}/sandbox/control${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
}

export const sandbox = {
  addFault: (fault: Fault) => control('POST', '/faults', fault),
  clearFaults: () => control('DELETE', '/faults'),
  setPace: (pace: Pace) => control('POST', '/settings', pace),
}
