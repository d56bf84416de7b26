import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { callEmbeddings } from '@/lib/gateway/embeddings/call-embeddings'
import { findAdapter } from '@/lib/providers'

const LIMITS = { headersMs: 1_000, firstTokenMs: 1_000, wholeMs: 1_000, idleMs: 1_000, totalMs: 2_000 }

/** What comes of two inputs when a provider answers with these vectors. */
async function embedTwo(embeddings: number[][], dimensions?: number) {
  const server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: embeddings.map((embedding, index) => ({ index, embedding })) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server's address is never a pipe's name.
  const { port } = server.address() as AddressInfo
  const adapter = findAdapter('openai')
  if (!adapter) throw new Error('The adapter is gone')
  try {
    return await callEmbeddings({
      access: { adapter, baseUrl: `http://127.0.0.1:${port}`, apiKey: 'key' },
      model: { slug: 'x/embed', id: 'any' },
      request: {
        inputs: [
          { kind: 'text', text: 'a' },
          { kind: 'text', text: 'b' },
        ],
        encoding: 'float',
        dimensions,
      },
      limits: LIMITS,
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('an answer has one vector for each input, all of one length and of the length asked for, or it is a failure', async () => {
  expect(
    await embedTwo([
      [1, 0],
      [0, 1],
    ]),
  ).toMatchObject({
    opened: true,
    answer: {
      vectors: [
        [1, 0],
        [0, 1],
      ],
    },
  })
  expect(await embedTwo([[1, 0]])).toMatchObject({ opened: false, error: { type: 'provider_unavailable' } })
  expect(await embedTwo([[1], [1], [1]])).toMatchObject({ opened: false })
  expect(await embedTwo([[1, 0], [1]])).toMatchObject({ opened: false })
  expect(
    await embedTwo(
      [
        [1, 0],
        [0, 1],
      ],
      3,
    ),
  ).toMatchObject({ opened: false })
})
