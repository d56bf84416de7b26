import type { Browser, BrowserContext } from '@playwright/test'
import type { Runtime } from '@/server/start/runtime-file'

const MODELS = ['deepseek/deepseek-chat', 'openai/gpt-5.2', 'anthropic/claude-sonnet-4.6']
/** As many as the log has to scroll through. */
const REQUESTS = 10_000
const AT_ONCE = 32

type Product = { dataDirectory: string; runtime: Runtime }

/** Somebody signed in who has a key, credits, a chain and ten thousand requests of a few models. */
export async function preparePerson(browser: Browser, { dataDirectory, runtime }: Product): Promise<BrowserContext> {
  // The journeys' helpers read these where they are loaded.
  process.env.E2E_PRODUCT_DATA_DIR = dataDirectory
  process.env.E2E_PRODUCT_URL = runtime.publicUrl
  const { grantCredits, signUpQuickly } = await import('@/e2e/support/person')
  const context = await browser.newContext({ baseURL: runtime.publicUrl, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const { email } = await signUpQuickly(page, 'bench')
  const { apiKey } = await grantCredits({ email, creditsUsd: 500 })
  await makeRequests({ origin: runtime.publicUrl, apiKey })
  const chain = { name: 'Always answers', models: MODELS.slice(0, 2) }
  await page.request.post('/api/v1/chains', { headers: { origin: runtime.publicUrl }, data: chain })
  await page.close()
  return context
}

async function makeRequests({ origin, apiKey }: { origin: string; apiKey: string }): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  let next = 0
  const work = async () => {
    for (let index = next++; index < REQUESTS; index = next++) {
      const messages = [{ role: 'user', content: `Write ${index % 40} words.` }]
      const body = JSON.stringify({ model: MODELS[index % MODELS.length], messages })
      const answer = await fetch(`${origin}/api/v1/chat/completions`, { method: 'POST', headers, body })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`A completion failed: ${answer.status} ${text}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
