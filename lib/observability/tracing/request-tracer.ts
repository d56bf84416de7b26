import type { Tracer } from '@opentelemetry/api'
import type { GenerationFacts, Phase, RequestFacts } from './trace-facts'
import { writeSpans } from './write-spans'

type OpenTrace = {
  marks: Partial<Record<Phase, number>>
  generation: GenerationFacts | null
  request: RequestFacts | null
}

/** Whatever forgets to end is thrown away, the oldest first. */
const OPEN_MAX = 20_000

/** Gathers what is told of requests under way, and writes each as spans when it is over: a stream when it is billed. */
export class RequestTracer {
  readonly #open = new Map<string, OpenTrace>()

  constructor(private readonly tracer: Tracer) {}

  mark(requestId: string, phase: Phase): void {
    this.#find(requestId).marks[phase] = performance.now()
  }

  addGeneration(requestId: string, generation: GenerationFacts): void {
    const open = this.#find(requestId)
    // Documents of a request are billed before the answer; the last one told is the answer itself.
    open.generation = generation
    if (open.request) this.#write(open.request, open)
  }

  endRequest(request: RequestFacts): void {
    const open = this.#open.get(request.requestId) ?? { marks: {}, generation: null, request: null }
    const isUnbilled = open.marks.held !== undefined && open.generation === null
    if (isUnbilled && request.status < 400) open.request = request
    else this.#write(request, open)
  }

  #write(request: RequestFacts, { marks, generation }: OpenTrace): void {
    this.#open.delete(request.requestId)
    writeSpans(this.tracer, { request, marks, generation, endedAtMs: performance.now() })
  }

  #find(requestId: string): OpenTrace {
    const known = this.#open.get(requestId)
    if (known) return known
    const open: OpenTrace = { marks: {}, generation: null, request: null }
    this.#open.set(requestId, open)
    const oldest = this.#open.size > OPEN_MAX ? this.#open.keys().next() : undefined
    if (oldest && !oldest.done) this.#open.delete(oldest.value)
    return open
  }
}
