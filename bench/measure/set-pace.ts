type Pace = { tokensPerSecond: number; latencyMs: number }

/** Tells the simulated provider how fast it is from now on. @throws Error when it does not take it */
export async function setPace(sandboxOrigin: string, { tokensPerSecond, latencyMs }: Pace): Promise<void> {
  const response = await fetch(`${sandboxOrigin}/sandbox/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs, tokensPerSecond }),
  })
  if (!response.ok) throw new Error(`The sandbox did not take its pace: ${await response.text()}`)
}
