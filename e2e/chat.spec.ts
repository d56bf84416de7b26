import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkLooks } from './support/check-looks'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { sandbox } from './support/sandbox'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

const MODEL = 'deepseek/deepseek-chat'
const OTHER = 'openai/gpt-5.2'

const field = (page: Page) => page.getByLabel('Message', { exact: true })
const answers = (page: Page) => page.getByRole('article', { name: /^Answer of/ })
const finished = (page: Page) => answers(page).getByRole('button', { name: 'Answer again' })
const toast = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })

async function send(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await field(page).press('Enter')
}

async function addModel(page: Page, slug: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a model' }).click()
  await page.getByRole('combobox', { name: 'Search models' }).fill(slug)
  await page.getByRole('option', { name: slug }).first().click()
}

test('two models answer side by side, and the chat is there on every device until it is deleted', async ({
  page,
  browser,
}) => {
  const complaints = watchConsole(page)
  const { email } = await signUpQuickly(page, 'chatter')
  await grantCredits({ email, creditsUsd: 20 })

  await test.step('a chat begins with the model of the address; a second one answers beside it', async () => {
    await page.goto(`/chat?model=${MODEL}`)
    await expect(page.getByRole('heading', { name: 'New chat' })).toBeVisible()
    await addModel(page, OTHER)
    await send(page, 'Name three rivers, with a table.')
    await expect(answers(page)).toHaveCount(2)
    await expect(finished(page)).toHaveCount(2)
    for (const answer of await answers(page).all()) await expect(answer).toContainText(/\$0\.\d+/)
    await expect(answers(page).first().getByRole('link', { name: 'Log' })).toHaveAttribute('href', /gen-/)
    await expect(page).toHaveURL(/chat=chat_/)
  })

  await test.step('a message is edited: the models are asked again; undone, the old answers are back', async () => {
    await page.getByRole('button', { name: 'Edit and send again' }).click()
    await page.getByLabel('Edit message').fill('Name three mountains.')
    await page.getByLabel('Edit message').press('Enter')
    await expect(finished(page)).toHaveCount(2)
    await expect(page.getByRole('log')).toContainText('Name three mountains.')
    await expect(page.getByRole('log')).not.toContainText('Name three rivers')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('log')).toContainText('Name three rivers, with a table.')
    await expect(page.getByRole('log')).not.toContainText('mountains')
    await expect(finished(page)).toHaveCount(2)
    await page.reload()
    await expect(page.getByRole('log')).toContainText('Name three rivers, with a table.')
    await expect(finished(page)).toHaveCount(2)
    await page.getByRole('button', { name: 'Edit and send again' }).click()
    await page.getByLabel('Edit message').fill('Name three mountains.')
    await page.getByLabel('Edit message').press('Enter')
    await expect(page.getByRole('log')).toContainText('Name three mountains.')
    await expect(finished(page)).toHaveCount(2)
  })

  await test.step('Esc stops; what came stays, also after a reload', async () => {
    await sandbox.setPace({ tokensPerSecond: 10 })
    await send(page, 'Tell me a long story about a bridge.')
    await expect(answers(page)).toHaveCount(4)
    await expect(answers(page).last().locator('p')).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByText('Stopped.')).toHaveCount(2)
    await sandbox.setPace({ tokensPerSecond: 0 })
    const before = await page.getByRole('log').innerText()
    await page.reload()
    await expect(finished(page)).toHaveCount(4)
    await expect(page.getByText('Stopped.')).toHaveCount(2)
    expect(before).toContain('Name three mountains.')
    await expect(page.getByRole('log')).toContainText('Name three mountains.')
  })

  await test.step('a tab that is closed while an answer is written keeps what was on the screen', async () => {
    await sandbox.setPace({ tokensPerSecond: 10 })
    const closing = await page.context().newPage()
    await closing.goto(`/chat?model=${MODEL}`)
    await send(closing, 'Tell me about closing doors.')
    const words = answers(closing).last().locator('p').first()
    await expect(words).toContainText(/\w+ \w+ \w+ \w+ \w+/)
    await expect(closing).toHaveURL(/chat=chat_/)
    const [url, shown] = [closing.url(), await words.innerText()]
    await closing.close({ runBeforeUnload: true })
    await sandbox.setPace({ tokensPerSecond: 0 })
    const tab = await page.context().newPage()
    await tab.goto(url)
    await expect(answers(tab).last()).toContainText(shown)
    await expect(tab.getByText('Interrupted: the page was closed')).toBeVisible()
    await tab.getByRole('button', { name: 'Actions for Tell me about closing doors.' }).click()
    await tab.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(toast(tab, 'Chat deleted')).toBeVisible()
    await tab.close()
    await page.reload()
  })

  await test.step('whoever has the link reads it signed out, until it is taken away', async () => {
    await page.getByRole('button', { name: 'Share by link' }).click()
    await page.getByRole('button', { name: 'Create link' }).click()
    const url = await page.getByLabel('Link', { exact: true }).inputValue()
    const visitor = await (await browser.newContext({ baseURL: productUrl })).newPage()
    await visitor.goto(url)
    await expect(visitor.getByText('Name three mountains.').last()).toBeVisible()
    await expect(visitor.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await page.getByRole('button', { name: 'Take the link away' }).click()
    await expect(toast(page, 'The link no longer works')).toBeVisible()
    await visitor.reload()
    await expect(visitor.getByRole('heading', { name: 'Nothing is shared here' })).toBeVisible()
    await visitor.context().close()
    await page.keyboard.press('Escape')
  })

  await test.step('exported, deleted, brought back, renamed, found', async () => {
    const actions = page.getByRole('button', { name: /^Actions for/ })
    const download = page.waitForEvent('download')
    await actions.click()
    await page.getByRole('menuitem', { name: 'Export as JSON' }).click()
    const file = await (await download).path()
    expect(await readFile(file, 'utf8')).toContain('Name three mountains.')
    await actions.click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(actions).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(actions).toHaveCount(1)
    await actions.click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Mountains')
    await page.getByRole('button', { name: 'Rename' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByLabel('Search chats').fill('mountains')
    await expect(page.getByRole('button', { name: 'Mountains', exact: true })).toBeVisible()
    await page.getByLabel('Search chats').fill('story bridge')
    await expect(page.getByRole('button', { name: /Mountains.*story about a bridge/ })).toBeVisible()
    await page.getByLabel('Search chats').fill('no such words')
    await expect(page.getByText('No chat has these words')).toBeVisible()
    await page.getByLabel('Search chats').fill('')
    await page.locator('input[type=file][accept*=json]').setInputFiles(file)
    await expect(toast(page, 'Chat imported')).toBeVisible()
  })
  expect.soft(complaints).toEqual([])
})

test('files go along, failures say what to do, temporary chats leave nothing, logged requests are taken up', async ({
  page,
}) => {
  const { email } = await signUpQuickly(page, 'poor')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  await test.step('without credits the answer says so, leads to them, and is tried again afterwards', async () => {
    await page.goto(`/chat?model=${OTHER}`)
    await page
      .locator('input[type=file][accept*=image]')
      .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: png })
    await expect(page.getByRole('img', { name: 'dot.png' })).toBeVisible()
    await send(page, 'What is in this picture?')
    await expect(page.getByText('Not enough credits for this request')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Add credits' })).toHaveAttribute('href', '/credits')
    await grantCredits({ email, creditsUsd: 5 })
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(answers(page)).toContainText(/\$0\.\d+/)
    await page.reload()
    await expect(page.getByRole('img', { name: 'dot.png' })).toBeVisible()
  })

  await test.step('a request that is not stored says what to switch on; a stored one is taken up', async () => {
    const href = (await answers(page).getByRole('link', { name: 'Log' }).getAttribute('href')) ?? ''
    const unstored = href.split('/').at(-1) ?? ''
    await page.goto(`/chat?replay=${unstored}`)
    await expect(page.getByText('What this request said is not stored')).toBeVisible()
    const headers = { origin: productUrl }
    await page.request.patch('/api/v1/stored-content', { headers, data: { store_prompts_and_completions: true } })
    const ask = async (content: string) => {
      const messages = [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content },
      ]
      const response = await page.request.post('/api/v1/chat/completions', {
        headers,
        data: { model: MODEL, messages },
      })
      return response.headers()['x-generation-id'] ?? ''
    }
    // The first request after the change may still be one that is not kept.
    let id = await ask('Which river is the longest?')
    await expect
      .poll(async () => {
        const { status } = { status: (await page.request.get(`/api/v1/generation/content?id=${id}`)).status() }
        if (status !== 200) id = await ask('Which river is the longest?')
        return status
      })
      .toBe(200)
    await page.goto(`/chat?replay=${id}`)
    await expect(field(page)).toHaveValue('Which river is the longest?')
    await expect(page.getByRole('heading', { name: 'Temporary chat' })).toBeVisible()
  })

  await test.step('a temporary chat answers and is in no list', async () => {
    await field(page).press('Enter')
    await expect(finished(page)).toHaveCount(1)
    await expect(page.getByRole('button', { name: /^Actions for/ })).toHaveCount(1)
    await page.keyboard.press('Control+Shift+O')
    await expect(page.getByRole('heading', { name: 'New chat' })).toBeVisible()
    await expect(answers(page)).toHaveCount(0)
  })
})

const RESULT = {
  generation_id: 'gen-example',
  model: MODEL,
  provider: 'Novita',
  prompt_tokens: 24,
  completion_tokens: 310,
  reasoning_tokens: 96,
  cost_usd: '0.000412',
  latency_ms: 640,
  duration_ms: 5_200,
}
const WORDS =
  '## Rivers\n\nThe **longest** is the [Nile](https://example.com).\n\n| River | km |\n| --- | --- |\n| Nile | 6650 |\n\n- [x] measured\n\n```python\n# the longest one\ndef longest(rivers: list[str]) -> str:\n    return max(rivers, key=len)\n```\n\n<script>alert(1)</script> and `inline` code.'

test('chats look finished and are accessible in both themes, wide and narrow; HTML in an answer is not run', async ({
  page,
}) => {
  await signUpQuickly(page, 'looker')
  const headers = { origin: productUrl }
  const settings = {
    models: [MODEL, OTHER],
    system_prompt: null,
    temperature: null,
    max_tokens: null,
    reasoning_effort: null,
    history_count: 20,
  }
  const created = await page.request.post('/api/v1/chats', {
    headers,
    data: { title: 'Rivers of the world', settings },
  })
  const { data } = (await created.json()) as { data: { id: string } }
  const blank = {
    parent_id: null,
    reasoning: null,
    model: null,
    state: 'complete',
    error: null,
    result: null,
    attachments: [],
  }
  const answer = { ...blank, role: 'assistant', parent_id: 'question-1', result: RESULT }
  const error = { status: 429, type: 'rate_limit_exceeded', message: 'Novita is busy.', retry_after_seconds: 4 }
  const messages = [
    { ...blank, id: 'question-1', role: 'user', position: 1, content: 'Which river is the longest?' },
    { ...answer, id: 'answer-01', position: 2, model: MODEL, content: WORDS, reasoning: 'Compare the lengths.' },
    { ...answer, id: 'answer-02', position: 3, model: OTHER, content: 'The Ni', state: 'failed', error },
  ]
  const saved = await page.request.post(`/api/v1/chats/${data.id}/messages`, { headers, data: { messages } })
  expect(saved.status()).toBe(200)
  const shared = await page.request.put(`/api/v1/chats/${data.id}/share`, { headers, data: {} })
  const { data: chat } = (await shared.json()) as { data: { share: { path: string } } }

  await page.goto('/chat')
  await expect(page.getByRole('heading', { name: 'Ask one model, or several at once' })).toBeVisible()
  await checkLooks(page, 'chat-new')
  await page.goto(`/chat?chat=${data.id}`)
  await expect(page.getByText('Too many requests just now').first()).toBeAttached()
  await expect(page.locator('.hljs-keyword').first()).toBeAttached()
  await expect(page.getByRole('log')).not.toContainText('alert(1)')
  await checkLooks(page, 'chat')
  await page.goto(chat.share.path)
  await expect(page.locator('.hljs-keyword').first()).toBeAttached()
  await checkLooks(page, 'chat-shared')
})
