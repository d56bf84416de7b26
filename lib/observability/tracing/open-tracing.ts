import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TracingSettings } from './index'
import { RequestTracer } from './request-tracer'
import { SpanQueue } from './span-queue'

const EXPORT_TIMEOUT_MS = 5_000
const VALUE_LENGTH_MAX = 256

/** By the names of the specification. */
function chooseSampler({ sampler, ratio }: TracingSettings): Sampler {
  const [, base = 'always_on'] = /^(?:parentbased_)?(.*)$/.exec(sampler) ?? []
  const root =
    base === 'always_off' ? new AlwaysOffSampler() : base === 'traceidratio' ? byRatio(ratio) : new AlwaysOnSampler()
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root
}

function byRatio(ratio: number): Sampler {
  return new TraceIdRatioBasedSampler(ratio)
}

/** Loaded only where traces are on. */
export async function openTracing(
  settings: TracingSettings,
): Promise<{ tracer: RequestTracer; stop: () => Promise<void> }> {
  const queue = new SpanQueue(new OTLPTraceExporter({ timeoutMillis: EXPORT_TIMEOUT_MS, concurrencyLimit: 2 }))
  const provider = new TracerProvider({
    sampler: chooseSampler(settings),
    resource: resourceFromAttributes({
      'service.name': settings.serviceName,
      'service.instance.id': String(process.pid),
    }),
    spanLimits: { attributeValueLengthLimit: VALUE_LENGTH_MAX },
    spanProcessors: [queue],
  })
  return { tracer: new RequestTracer(provider.getTracer('causeway')), stop: () => provider.shutdown() }
}
