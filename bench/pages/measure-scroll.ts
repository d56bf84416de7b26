import type { BrowserContext } from '@playwright/test'
import { slowDown } from './slow-down'

/** What somebody sees who scrolls the whole log, with the processor slowed down. */
export type Scroll = {
  /** Requests in the list at its end. */
  rows: number
  /** The longest time between two frames, in milliseconds. */
  longestFrame: number
  seconds: number
}

const STEP_PIXELS = 400
const LIMIT_MS = 120_000

/** Scrolls the log from the newest request to the oldest, a step for each frame; further requests are fetched on the way. */
export async function measureScroll(context: BrowserContext): Promise<Scroll> {
  const page = await context.newPage()
  await slowDown(page)
  await page.goto('/logs', { waitUntil: 'networkidle' })
  await page.getByRole('region', { name: 'Requests, scrollable' }).waitFor()
  const scroll = await page.evaluate(scrollToEnd, { stepPixels: STEP_PIXELS, limitMs: LIMIT_MS })
  await page.close()
  return scroll
}

/** Runs in the page. */
async function scrollToEnd({ stepPixels, limitMs }: { stepPixels: number; limitMs: number }): Promise<Scroll> {
  const scroller = document.querySelector('[aria-label="Requests, scrollable"]')
  const table = scroller?.querySelector('[role="table"]')
  if (!scroller || !table) throw new Error('The log shows no table.')
  const started = performance.now()
  let last = started
  let longestFrame = 0
  for (;;) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    longestFrame = Math.max(longestFrame, now - last)
    last = now
    const rows = Number(table.getAttribute('aria-rowcount')) - 1
    const isAtEnd = rows > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1
    if (isAtEnd || now - started > limitMs) return { rows, longestFrame, seconds: (now - started) / 1_000 }
    scroller.scrollTop += stepPixels
  }
}
