import type { Page } from '@playwright/test'

/** As a phone of the middle class is to this machine, roughly. */
const CPU_SLOW_DOWN = 4

/** Lets the page run with a slow processor and without a cache. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOW_DOWN })
}
