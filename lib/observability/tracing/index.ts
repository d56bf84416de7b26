import type { RequestTracer } from './request-tracer'
import type { GenerationFacts, Phase, RequestFacts } from './trace-facts'
import './span-metrics'

export type TracingSettings = {
  serviceName: string
  /** As OTEL_TRACES_SAMPLER names it. */
  sampler: string
  /** Share of traces, for samplers by ratio. */
  ratio: number
}

/** Null while traces are off: every question here then costs one comparison. */
let tracer: RequestTracer | null = null
let stop: () => Promise<void> = async () => undefined

/** Sends traces from now on; where to and with which headers, the OTEL_EXPORTER_OTLP_… variables say. */
export async function startTracing(settings: TracingSettings): Promise<void> {
  const { openTracing } = await import('./open-tracing')
  const opened = await openTracing(settings)
  tracer = opened.tracer
  stop = opened.stop
}

/** Sends what is left, for two seconds at most. */
export async function stopTracing(): Promise<void> {
  tracer = null
  await stop()
}

/** Notes a moment in the life of a completion. */
export function markPhase(requestId: string, phase: Phase): void {
  tracer?.mark(requestId, phase)
}

/** Tells of a generation that is billed; `tell` is called only while traces are on. */
export function traceGeneration(requestId: string, tell: () => GenerationFacts): void {
  tracer?.addGeneration(requestId, tell())
}

/** Tells of a request that was answered; `tell` is called only while traces are on. */
export function traceRequest(tell: () => RequestFacts): void {
  tracer?.endRequest(tell())
}
