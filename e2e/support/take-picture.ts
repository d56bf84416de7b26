import { expect, type Page } from '@playwright/test'

/** Once nothing loads any more: a picture of the whole page in `test-results/pages`, for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await expect(page.locator('[aria-busy=true], .animate-pulse')).toHaveCount(0)
  await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true, animations: 'disabled' })
}
