import type { Env } from '@/lib/env'
import { startTracing } from '@/lib/observability'

/** Begins to send traces where the environment names a collector; otherwise nothing is loaded. */
export async function traceRequests(env: Env): Promise<void> {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return
  await startTracing({
    serviceName: env.OTEL_SERVICE_NAME,
    sampler: env.OTEL_TRACES_SAMPLER,
    ratio: env.OTEL_TRACES_SAMPLER_ARG,
  })
}
