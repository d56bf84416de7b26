import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './check-page'
import { takePicture } from './take-picture'

/** The widths at which pages are looked at; the last is that of journeys. */
export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1440, height: 900 }

/**
 * The page as it is now, on a phone and a desktop, dark and light: it fits, and axe finds nothing. With a name, a picture of
 * each look is taken. The page is left wide and light.
 */
export async function checkLooks(page: Page, picture?: string): Promise<void> {
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport)
    await expectNoSidewaysScroll(page)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page)
      if (picture !== undefined) await takePicture(page, `${picture}-${viewport.width}-${colorScheme}`)
    }
  }
}
