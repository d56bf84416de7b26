import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const expectSoftly = expect.configure({ soft: true })

/** No part of the page may make the whole of it scroll sideways, once charts have followed the width of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const readOverhang = (): Promise<number> =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expectSoftly.poll(readOverhang, { message: 'pixels that the page is wider than the window' }).toBe(0)
}

/** WCAG 2.2 AA and what it rests on. */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A text that is still fading in has the contrast of that moment, not its own. What turns or pulses for ever is not waited for. */
async function waitForAnimations(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })
}

/** The rules of WCAG 2.2 A and AA that a machine can check, the light ones too. */
export async function expectAccessible(page: Page): Promise<void> {
  await waitForAnimations(page)
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_TAGS).analyze()
  const places = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  expect.soft(places).toEqual([])
}
