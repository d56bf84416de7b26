import { TraceFlags } from '@opentelemetry/api'
import type { ReadableSpan, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace'
import { countSpans } from './span-metrics'

/** What an exporter reports of a batch that was taken. */
const SUCCESS = 0
const QUEUE_MAX = 4_096
const BATCH_MAX = 512
const SEND_EVERY_MS = 1_000
const SHUTDOWN_MAX_MS = 2_000

/**
 * Spans on their way to the collector: a bounded queue, one batch under way at a time, nobody ever waits for it. What does
 * not fit, and a batch that the collector did not take, is thrown away and counted.
 */
export class SpanQueue implements SpanProcessor {
  readonly #exporter: SpanExporter
  #queue: ReadableSpan[] = []
  #sending: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(exporter: SpanExporter) {
    this.#exporter = exporter
  }

  onStart(): void {
    // Only what has ended is sent.
  }

  onEnd(span: ReadableSpan): void {
    if ((span.spanContext().traceFlags & TraceFlags.SAMPLED) === 0) return
    if (this.#queue.length >= QUEUE_MAX) {
      countSpans('dropped', 1)
      return
    }
    this.#queue.push(span)
    this.#timer ??= setTimeout(() => this.#begin(), SEND_EVERY_MS).unref()
  }

  async forceFlush(): Promise<void> {
    while (this.#queue.length > 0 || this.#sending) await (this.#sending ?? this.#send())
  }

  /** Sends what is left, as far as the collector takes it within two seconds. */
  async shutdown(): Promise<void> {
    clearTimeout(this.#timer)
    const late = new Promise<void>((resolve) => setTimeout(resolve, SHUTDOWN_MAX_MS).unref())
    await Promise.race([this.forceFlush(), late])
    await Promise.race([this.#exporter.shutdown().catch(() => undefined), late])
  }

  #begin(): void {
    this.#timer = undefined
    if (!this.#sending) void this.#send()
  }

  #send(): Promise<void> {
    const batch = this.#queue.splice(0, BATCH_MAX)
    this.#sending = new Promise<void>((resolve) => {
      this.#exporter.export(batch, ({ code }) => {
        countSpans(Number(code) === SUCCESS ? 'sent' : 'dropped', batch.length)
        resolve()
      })
    }).finally(() => {
      this.#sending = null
      if (this.#queue.length > 0) this.#timer ??= setTimeout(() => this.#begin(), SEND_EVERY_MS).unref()
    })
    return this.#sending
  }
}
