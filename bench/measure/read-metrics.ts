/** Values of a process's own metrics by name, those with labels left out. */
export type Metrics = ReadonlyMap<string, number>

/** Reads `GET /metrics`. Figures of the event loop cover the time since the reading before. @throws Error when it does not answer */
export async function readMetrics(url: string): Promise<Metrics> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The metrics did not answer: ${response.status}`)
  return parseMetrics(await response.text())
}

/** Of the text form of Prometheus. */
export function parseMetrics(text: string): Metrics {
  const values = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [, name, value] = /^([a-zA-Z_:][\w:]*) (\S+)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) values.set(name, Number(value))
  }
  return values
}
