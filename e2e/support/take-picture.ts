import type { Page } from '@playwright/test'

/** A picture of the whole page in `test-results/pages`, for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true, animations: 'disabled' })
}
