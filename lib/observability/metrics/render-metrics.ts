import { collectDefaultMetrics } from 'prom-client'
import { getRegistry } from './registry'

let hasDefaults = false

/** Everything that this process measures, in the text form of Prometheus; with the runtime's own figures. */
export async function renderMetrics(): Promise<{ contentType: string; text: string }> {
  if (!hasDefaults) {
    hasDefaults = true
    collectDefaultMetrics({ register: getRegistry() })
  }
  return { contentType: getRegistry().contentType, text: await getRegistry().metrics() }
}
