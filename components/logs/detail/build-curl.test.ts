import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { buildCurl } from './build-curl'

test('a shell sees the body exactly as it was stored, whatever quotes and dollars are in it', () => {
  const messages = [{ role: 'user', content: `It's "$HOME" and \`date\` and \\ and 'x'\nnew line` }]
  const command = buildCurl({
    baseUrl: 'http://127.0.0.1:1/api/v1',
    row: { api: 'chat', requested_model: "a/b'; echo broken", streamed: true },
    content: { input: { messages }, output: { completion: null, reasoning: null }, error: null },
  })
  const shell = `curl() { for last; do :; done; printf %s "$last"; }; ${command}`
  const body: unknown = JSON.parse(execFileSync('sh', ['-c', shell], { encoding: 'utf8' }))
  expect(body).toEqual({ model: "a/b'; echo broken", messages, stream: true })
})
