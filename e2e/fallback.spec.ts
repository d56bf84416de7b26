import type { Page } from '@playwright/test'
import { z } from 'zod'
import { nanosFromJson } from '@/lib/client/usd-from-json'
import { parseUsdToPicos, roundPicosUpToNanos } from '@/lib/core/money'
import { readBalanceNanos, readCostNanos } from './support/money'
import { grantCredits, signUpQuickly } from './support/person'
import { sandbox } from './support/sandbox'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const [FIRST, SECOND, THIRD] = ['anthropic/claude-sonnet-4.6', 'openai/gpt-5.2', 'deepseek/deepseek-chat'] as const

/** The seed article's fallback chain, character by character. */
const ARTICLE_JSON = `{
  "route": "fallback",
  "models": [
    "anthropic/claude-sonnet-4.6",
    "openai/gpt-5.2",
    "deepseek/deepseek-chat"
  ]
}`

const MESSAGES = [{ role: 'user', content: 'Hello' }]

const completion = z.object({
  id: z.string(),
  model: z.string(),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number(), cost: z.number() }),
})

const modelPrices = z.object({
  data: z.object({ pricing: z.object({ prompt: z.string(), completion: z.string() }) }),
})

const generation = z.object({
  data: z.object({
    model: z.string(),
    total_cost: z.number(),
    provider_responses: z.array(z.object({ model_permaslug: z.string(), status: z.number().nullable() })),
  }),
})

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(() => sandbox.addFault({ fault: '503', provider: 'anthropic' }))
test.afterEach(() => sandbox.clearFaults())

test("the seed article's JSON is answered by its second model while Anthropic is down, at that model's price", async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'fallback')
  const { apiKey } = await grantCredits({ email, creditsUsd: 5 })
  const headers = { authorization: `Bearer ${apiKey}` }
  const before = await readBalanceNanos(request, apiKey)

  const body: unknown = { ...(JSON.parse(ARTICLE_JSON) as object), messages: MESSAGES }
  const response = await request.post('/api/v1/chat/completions', { headers, data: body })
  expect(response.status(), await response.text()).toBe(200)
  const answer = completion.parse(await response.json())
  expect(answer.model).toBe(SECOND)

  const { pricing } = modelPrices.parse(await (await request.get(`/api/v1/model/${SECOND}`)).json()).data
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens } = answer.usage
  const picos =
    BigInt(promptTokens) * (parseUsdToPicos(pricing.prompt) ?? 0n) +
    BigInt(completionTokens) * (parseUsdToPicos(pricing.completion) ?? 0n)
  expect(readCostNanos(answer)).toBe(roundPicosUpToNanos(picos))
  expect(before - (await readBalanceNanos(request, apiKey))).toBe(readCostNanos(answer))

  const { data } = generation.parse(await (await request.get(`/api/v1/generation?id=${answer.id}`, { headers })).json())
  expect(nanosFromJson(data.total_cost)).toBe(readCostNanos(answer))
  expect(data.provider_responses.at(0)).toEqual({ model_permaslug: FIRST, status: 503 })
  expect(data.provider_responses.at(-1)).toEqual({ model_permaslug: SECOND, status: 200 })

  await page.goto('/activity')
  await expect(page.getByRole('row').filter({ hasText: SECOND }).getByText(`asked for ${FIRST}`)).toBeVisible()
  await takePicture(page, 'fallback-activity')
})

async function addModel(page: Page, slug: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Create a fallback chain' })
  await dialog.getByRole('button', { name: /^Add (a|the next) model$/ }).click()
  await page.getByRole('combobox', { name: 'Search models' }).fill(slug)
  await page
    .getByRole('option')
    .filter({ has: page.getByText(slug, { exact: true }) })
    .click()
  await expect(dialog.getByRole('button', { name: `Move ${slug}`, exact: true })).toBeVisible()
}

/** Drags the row of one model onto the row of another, with the mouse. */
async function dragByMouse(page: Page, slug: string, onto: string): Promise<void> {
  const target = await page.getByRole('button', { name: `Move ${onto}`, exact: true }).boundingBox()
  if (!target) throw new Error(`${onto} is not on the page.`)
  await page.getByRole('button', { name: `Move ${slug}`, exact: true }).hover()
  await page.mouse.down()
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 12 })
  await page.mouse.up()
}

/** Moves one model up by one place: Space, arrow, Space, each confirmed by what a screen reader hears. */
async function moveUpByKeyboard(page: Page, slug: string, place: number): Promise<void> {
  await page.getByRole('button', { name: `Move ${slug}`, exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`${slug} is at position ${place} of`)).toBeAttached()
  // The page measures its rows first; a key pressed before that moves nothing and is pressed again.
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(page.getByText(`${slug} is at position ${place - 1} of`)).toBeAttached({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('Space')
  await expect(page.getByText(`${slug} was dropped at position ${place - 1} of`)).toBeAttached()
}

const orderOf = (page: Page) => page.getByRole('button', { name: /^Move / })

async function expectOrder(page: Page, slugs: readonly string[]): Promise<void> {
  await expect(orderOf(page)).toHaveCount(slugs.length)
  await expect
    .poll(() => orderOf(page).evaluateAll((handles) => handles.map((handle) => handle.ariaLabel)))
    .toEqual(slugs.map((slug) => `Move ${slug}`))
}

test('a chain made by mouse and put in order by keyboard works as @chain/slug and copies as the article prints it', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'chain')
  const { apiKey } = await grantCredits({ email, creditsUsd: 5 })

  await page.goto('/chains')
  await takePicture(page, 'chains-empty')
  await page.getByRole('button', { name: 'Create the first chain' }).click()
  await page.getByLabel('Name').fill('Always answers')
  for (const slug of [THIRD, SECOND, FIRST]) await addModel(page, slug)
  await dragByMouse(page, FIRST, THIRD)
  await expectOrder(page, [FIRST, THIRD, SECOND])
  await takePicture(page, 'chain-form')
  await page.getByRole('dialog').getByRole('button', { name: 'Create chain' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.waitForURL('**/chains/always-answers')
  await expectOrder(page, [FIRST, THIRD, SECOND])

  await moveUpByKeyboard(page, SECOND, 3)
  await expectOrder(page, [FIRST, SECOND, THIRD])
  await page.getByRole('button', { name: 'Save version' }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  await page.reload()
  await expectOrder(page, [FIRST, SECOND, THIRD])
  await takePicture(page, 'chain')

  await page.getByRole('tab', { name: 'Use it' }).click()
  await page.getByRole('button', { name: 'Copy JSON code' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ARTICLE_JSON)

  const response = await request.post('/api/v1/chat/completions', {
    headers: { authorization: `Bearer ${apiKey}` },
    data: { model: '@chain/always-answers', messages: MESSAGES },
  })
  expect(response.status(), await response.text()).toBe(200)
  expect(completion.parse(await response.json()).model).toBe(SECOND)

  await page.getByRole('button', { name: 'Actions for Always answers' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Delete/ })
    .click()
  await expect(page.getByText('No chains yet')).toBeVisible()
})
