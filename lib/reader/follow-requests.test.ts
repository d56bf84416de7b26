import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentReader } from '@/lib/client/reader/current-reader'
import { followRequests } from './follow-requests'

let server: Server

const ask = (acceptLanguage: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    get({ port, headers: { 'accept-language': acceptLanguage } }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('end', () => resolve(text))
    }).on('error', reject)
  })

beforeAll(async () => {
  await followRequests()
  server = createServer((_request, response) => {
    const before = currentReader().locale
    void setImmediate().then(() => response.end(`${before} ${currentReader().locale}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => server.close())

test('requests that are answered at the same time keep their own readers', async () => {
  const languages = ['de-DE', 'ja-JP', 'en-IN', '', 'fr-FR', 'de-DE', '', 'ja-JP']
  const answers = await Promise.all(languages.map(ask))
  expect(answers).toEqual(languages.map((language) => `${language || 'en-US'} ${language || 'en-US'}`))
})

test('outside of a request there is the default', () => {
  expect(currentReader()).toEqual({ locale: 'en-US', timeZone: null })
})
