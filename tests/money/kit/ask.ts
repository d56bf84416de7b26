import { Agent, request } from 'undici'
import { z } from 'zod'
import { nanosFromJson } from '@/lib/client/usd-from-json'

const agent = new Agent({ connections: 1_000, headersTimeout: 0, bodyTimeout: 0 })
const usageSchema = z.object({ usage: z.object({ cost: z.number() }).nullish() })
const DONE = 'data: [DONE]\n\n'

export type Question = {
  url: string
  apiKey: string
  body: Record<string, unknown>
  headers?: Record<string, string>
  /** Leaves after so many events of a stream; 0 = as soon as the headers are there. */
  leaveAfterEvents?: number
  signal?: AbortSignal
}

/** What one client saw of its answer. */
export type Seen = {
  /** Null when the connection broke before a status. */
  status: number | null
  generationId: string | null
  /** All of the answer arrived, up to its last byte, and it says that it succeeded. */
  isWhole: boolean
  /** The client itself went away. */
  hasLeft: boolean
  /** What the client was told that it costs; null unless the answer is whole. */
  costNanos: bigint | null
  text: string
}

/** Asks for a completion over real HTTP and notes what arrives, whatever happens to the server. Never throws. */
export async function ask(question: Question): Promise<Seen> {
  const seen: Seen = { status: null, generationId: null, isWhole: false, hasLeft: false, costNanos: null, text: '' }
  const { body, signal } = question
  try {
    const response = await request(`${question.url}/api/v1/chat/completions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${question.apiKey}`,
        'content-type': 'application/json',
        ...question.headers,
      },
      body: JSON.stringify(body),
      dispatcher: agent,
      ...(signal ? { signal } : {}),
    })
    seen.status = response.statusCode
    const id = response.headers['x-generation-id']
    seen.generationId = typeof id === 'string' ? id : null
    await readBody(response.body, seen, question.leaveAfterEvents ?? null)
    if (seen.hasLeft) return seen
    readEnd(seen, body.stream === true)
  } catch {
    // The connection broke, or the client left: what was seen until then is what counts.
    seen.hasLeft = signal?.aborted ?? false
  }
  return seen
}

type Body = AsyncIterable<Buffer> & { destroy: () => unknown; on: (event: 'error', listener: () => void) => unknown }

async function readBody(body: Body, seen: Seen, leaveAfterEvents: number | null): Promise<void> {
  body.on('error', () => undefined)
  const decoder = new TextDecoder()
  const mustLeave = () => leaveAfterEvents !== null && countEvents(seen.text) >= leaveAfterEvents
  if (!mustLeave()) {
    for await (const chunk of body) {
      seen.text += decoder.decode(chunk, { stream: true })
      if (mustLeave()) break
    }
  }
  if (!mustLeave()) return
  seen.hasLeft = true
  body.destroy()
}

/** The server answered, and not with success. */
export function isRefused({ status }: Seen): boolean {
  return status !== null && status !== 200
}

function countEvents(text: string): number {
  return text.split('\n\n').filter((event) => event.startsWith('data: ')).length
}

function readEnd(seen: Seen, isStream: boolean): void {
  if (seen.status !== 200) return
  if (isStream && !seen.text.endsWith(DONE)) return
  const json = isStream ? seen.text.split('\n\n').at(-3)?.slice('data: '.length) : seen.text
  const { usage } = usageSchema.parse(JSON.parse(json ?? '{}'))
  if (!usage) return
  seen.isWhole = true
  seen.costNanos = nanosFromJson(usage.cost)
}

/** Ends idle connections of all clients. */
export async function closeClients(): Promise<void> {
  await agent.close()
}
