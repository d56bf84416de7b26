import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expectAccessible } from './support/check-page'
import { signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const MODEL = 'deepseek/deepseek-chat'

const created = z.object({ data: z.object({ id: z.string() }) })

type Written = { chatId: string; wordId: string }

/** A chat of many messages that no model was asked for; the second one has a word that the others lack. */
async function writeLongChat(page: Page): Promise<Written> {
  const settings = { models: [MODEL], system_prompt: null, temperature: null, max_tokens: null }
  const body = { title: 'Long talk', settings: { ...settings, reasoning_effort: null, history_count: null } }
  const headers = { origin: productUrl }
  const made = await page.request.post('/api/v1/chats', { headers, data: body })
  const { data } = created.parse(await made.json())
  const write = (position: number) => {
    const isAnswer = position % 2 === 1
    const content =
      position === 1 ? 'Ask the Zürich lamplighter about it.' : `Line ${position}. ${'More words. '.repeat(20)}`
    return {
      ...{ id: `m-${data.id.slice(-12)}-${position}`, position, content, reasoning: null, error: null, result: null },
      ...{ parent_id: isAnswer ? `m-${data.id.slice(-12)}-${position - 1}` : null, attachments: [], state: 'complete' },
      ...{ role: isAnswer ? 'assistant' : 'user', model: isAnswer ? MODEL : null },
    }
  }
  for (let first = 0; first < 120; first += 40) {
    const messages = Array.from({ length: 40 }, (_, index) => write(first + index))
    const saved = await page.request.post(`/api/v1/chats/${data.id}/messages`, { headers, data: { messages } })
    expect(saved.status(), await saved.text()).toBe(200)
  }
  return { chatId: data.id, wordId: `m-${data.id.slice(-12)}-1` }
}

test('a search leads to the message that has the words, however far back, and so does its address', async ({
  page,
}) => {
  await signUpQuickly(page, 'seeker')
  const { chatId, wordId } = await writeLongChat(page)
  const message = page.locator(`[data-message="${wordId}"]`)
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await test.step('with the keyboard alone', async () => {
    await page.goto('/chat')
    await page.getByLabel('Search chats').fill('zurich lamp')
    const hit = page.getByRole('button', { name: /Long talk.*Zürich lamplighter/ })
    await expect(hit.locator('mark')).toHaveText(['Zürich', 'lamp'])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page)
    }
    await page.keyboard.press('Tab')
    await expect(hit).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(message).toBeInViewport()
    await expect(message).toBeFocused()
    await expect(message).toHaveAttribute('data-marked')
    await expect(page).toHaveURL(new RegExp(`chat=${chatId}&message=${wordId}`))
    await takePicture(page, 'chat-found')
  })

  await test.step('by its address, which goes there in a new window too; the mark goes, the place stays', async () => {
    await page.reload()
    await expect(message).toBeInViewport()
    await expect(message).not.toHaveAttribute('data-marked')
    await expect(message).toBeInViewport()
    await page.getByRole('button', { name: 'To the end of the conversation' }).click()
    await expect(message).not.toBeInViewport()
    await page.getByLabel('Search chats').fill('lamplighter')
    await page.getByRole('button', { name: /Long talk.*lamplighter/ }).click()
    await expect(message).toBeInViewport()
  })

  await test.step('of a message that is gone it says so, and opens the chat at its end', async () => {
    await page.goto(`/chat?chat=${chatId}&message=m-nowhere`)
    await expect(
      page.getByRole('listitem').filter({ hasText: 'That message is not in this chat any longer' }),
    ).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`chat=${chatId}$`))
    await expect(page.getByText('Line 119.')).toBeInViewport()
  })
})
