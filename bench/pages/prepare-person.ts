import type { Browser, BrowserContext } from '@playwright/test'
import type { Runtime } from '@/server/start/runtime-file'

const MODELS = ['deepseek/deepseek-chat', 'openai/gpt-5.2', 'anthropic/claude-sonnet-4.6', 'qwen/qwen3.6-plus:free']
const REQUESTS = 40

type Product = { dataDirectory: string; runtime: Runtime }

/** Somebody signed in who has a key, credits, a chain and some requests of each of a few models. */
export async function preparePerson(browser: Browser, { dataDirectory, runtime }: Product): Promise<BrowserContext> {
  // The journeys' helpers read these where they are loaded.
  process.env.E2E_PRODUCT_DATA_DIR = dataDirectory
  process.env.E2E_PRODUCT_URL = runtime.publicUrl
  const { grantCredits, signUpQuickly } = await import('@/e2e/support/person')
  const context = await browser.newContext({ baseURL: runtime.publicUrl, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const { email } = await signUpQuickly(page, 'bench')
  const { apiKey } = await grantCredits({ email, creditsUsd: 50 })
  const authorization = { authorization: `Bearer ${apiKey}` }
  for (let index = 0; index < REQUESTS; index += 1) {
    const data = {
      model: MODELS[index % MODELS.length],
      messages: [{ role: 'user', content: `Write ${index} words.` }],
    }
    const answer = await page.request.post('/api/v1/chat/completions', { headers: authorization, data })
    if (!answer.ok()) throw new Error(`A completion failed: ${answer.status()} ${await answer.text()}`)
  }
  const chain = { name: 'Always answers', models: MODELS.slice(0, 2) }
  await page.request.post('/api/v1/chains', { headers: { origin: runtime.publicUrl }, data: chain })
  await page.close()
  return context
}
