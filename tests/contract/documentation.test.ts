import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { GUIDES, readGuide } from '@/lib/docs'
import { resetSandbox } from './support/sandbox-control'
import { createAccess } from './support/world'

beforeEach(resetSandbox)

const run = promisify(execFile)

const [target] = inject('targets')

/** What a reader would paste into a shell. */
const samples = (
  await Promise.all(
    GUIDES.map(async ({ slug }) => {
      const { parts } = await readGuide({ slug, publicUrl: target?.origin ?? '' })
      const all = parts.flatMap((part) => (part.kind === 'code' ? part.samples : []))
      return all.filter(({ runs }) => runs).map(({ code }, index) => ({ name: `${slug} ${index + 1}`, code }))
    }),
  )
).flat()

describe('samples of the documentation, pasted into a shell', () => {
  it('are many', () => {
    expect(samples.length).toBeGreaterThan(8)
  })

  it.each(samples)('$name', async ({ code }) => {
    const { apiKey } = await createAccess(target?.origin ?? '')
    const env = { ...process.env, CAUSEWAY_API_KEY: apiKey }
    const { stdout } = await run('bash', ['-c', `set -euo pipefail\n${code}`], { env })
    const last = stdout.trim().split('\n').at(-1) ?? ''
    if (stdout.startsWith('data:') || stdout.startsWith(':')) expect(last).toBe('data: [DONE]')
    else expect(JSON.parse(last)).not.toHaveProperty('error')
  })
})
