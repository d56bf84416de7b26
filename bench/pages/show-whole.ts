import type { Page } from '@playwright/test'

/** More than the bars that a window has around its page. */
const BARS_PX = 140

/**
 * Makes the window as high as the page and its own bars together. Without it the last hundred pixels of the page lie
 * outside the window: what changes there is never presented, and the browser counts an answer to a click there until
 * something further up changes.
 */
export async function showWhole(page: Page): Promise<void> {
  const size = page.viewportSize()
  if (!size) return
  const session = await page.context().newCDPSession(page)
  const { windowId } = await session.send('Browser.getWindowForTarget')
  const bounds = { width: size.width, height: size.height + BARS_PX }
  await session.send('Browser.setWindowBounds', { windowId, bounds })
  // The window's size has become the page's.
  await page.setViewportSize(size)
}
