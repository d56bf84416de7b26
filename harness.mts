import { createServer } from 'node:http'
import { createGatewayServer } from '@/server/gateway/create-gateway-server'
import { mountRoute } from '@/server/gateway/mounted-route'
import { defineRoute } from '@/lib/http'
import * as http from '@/lib/http'
import { chatBody } from '@/lib/schemas/chat'
import { createId } from '@/lib/core/ids'
const answer = { id: 'gen-aaaaaaaaaaaaaaaaaaaaaaaaa', object: 'chat.completion', created: 1, model: 'openai/gpt-4o-mini', provider: 'OpenAI', choices: [{ index: 0, finish_reason: 'stop', native_finish_reason: 'stop', logprobs: null, message: { role: 'assistant', content: 'It should add little because every caller pays for it. '.repeat(8), refusal: null, reasoning: null } }], usage: { prompt_tokens: 40, completion_tokens: 100, total_tokens: 140, cost: 0.0001, is_byok: false, prompt_tokens_details: { cached_tokens: 0 } } }
const Answer = (http as any).Answer
const POST = defineRoute({ summary: 's', tag: 'Completions', auth: 'none', ...(process.env.H_NOZOD ? {} : { body: chatBody }), handler: async ({ body, request }) => { if (process.env.H_NOZOD) JSON.parse(await request.text()); createId('generation'); await null; const headers = { 'x-generation-id': answer.id }; return Answer ? Answer.json(answer, { headers }) : Response.json(answer, { headers }) } })
const { server } = createGatewayServer({ routes: [mountRoute('/api/v1/chat/completions', { POST })] })
server.listen(Number(process.argv[2]), '127.0.0.1')
createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => { JSON.parse(Buffer.concat(chunks).toString('utf8')); const text = JSON.stringify(answer); outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text) })
}).listen(Number(process.argv[2]) + 1, '127.0.0.1')
process.on('SIGINT', () => process.exit(0))
