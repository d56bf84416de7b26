import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CountedTokens } from './cost-exactly'

export type UsageUpstream = {
  url: string
  /** The request that contains this label is answered with a word and this usage. */
  expect: (label: string, counted: CountedTokens) => void
  close: () => void
}

/** A provider that reports whatever usage a test orders for a request. */
export async function startUsageUpstream(): Promise<UsageUpstream> {
  const orders = new Map<string, CountedTokens>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      const label = /usage-[\w-]+/.exec(text)?.[0] ?? ''
      const usage = toUsage(orders.get(label))
      const base = { id: label, created: 1, model: 'm' }
      if (!text.includes('"stream":true')) {
        const choice = { index: 0, message: { role: 'assistant', content: 'word' }, finish_reason: 'stop' }
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ ...base, object: 'chat.completion', choices: [choice], usage }))
        return
      }
      response.setHeader('content-type', 'text/event-stream')
      const events = [
        { choices: [{ index: 0, delta: { role: 'assistant', content: 'word' } }] },
        { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
        { choices: [], usage },
      ]
      const lines = events.map(
        (event) => `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', ...event })}\n\n`,
      )
      response.end(`${lines.join('')}data: [DONE]\n\n`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    expect: (label, counted) => void orders.set(label, counted),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function toUsage(counted: CountedTokens | undefined) {
  if (!counted) return null
  return {
    prompt_tokens: counted.prompt,
    completion_tokens: counted.completion,
    total_tokens: counted.prompt + counted.completion,
    prompt_tokens_details: { cached_tokens: counted.cached, cache_write_tokens: counted.written },
    completion_tokens_details: { reasoning_tokens: counted.reasoning },
  }
}
