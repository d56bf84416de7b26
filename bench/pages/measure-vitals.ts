import type { BrowserContext, Page } from '@playwright/test'
import { showWhole } from './show-whole'
import { slowDown } from './slow-down'

/** Milliseconds, with the processor slowed down. */
export type Vitals = {
  /** When the biggest part of the page was painted. */
  largestPaint: number
  /** The slowest answer of the page to a key or click. */
  interaction: number
}

/** The browser does not tell of answers that were faster. */
const SHORTEST_EVENT_MS = 16

type Observed = { largestPaint: number; interaction: number }

declare global {
  interface Window {
    observed?: Observed
  }
}

/** Notes what the browser measures from the first byte on (W3C Largest Contentful Paint, Event Timing). */
function observe(shortestEventMs: number): void {
  const observed: Observed = { largestPaint: 0, interaction: 0 }
  window.observed = observed
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.largestPaint = Math.max(observed.largestPaint, entry.startTime)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const events: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: shortestEventMs,
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId !== 0) {
        observed.interaction = Math.max(observed.interaction, entry.duration)
      }
    }
  }).observe(events)
}

/** Opens a page with a slow processor and an empty cache, and uses it by keyboard and mouse. */
export async function measureVitals(context: BrowserContext, path: string): Promise<Vitals> {
  const page = await context.newPage()
  await showWhole(page)
  await slowDown(page)
  await page.addInitScript(observe, SHORTEST_EVENT_MS)
  await page.goto(path, { waitUntil: 'networkidle' })
  // A key or click ends the search for the biggest paint.
  const { largestPaint } = await readObserved(page)
  await use(page)
  const { interaction } = await readObserved(page)
  await page.close()
  return { largestPaint, interaction: Math.max(interaction, SHORTEST_EVENT_MS) }
}

async function readObserved(page: Page): Promise<Observed> {
  return page.evaluate(() => window.observed ?? { largestPaint: 0, interaction: 0 })
}

/** React puts properties of its own on what it has taken over: before that, nobody listens to keys. */
function isAlive(): boolean {
  return Object.keys(document.querySelector('main') ?? {}).some((name) => name.startsWith('__reactProps'))
}

/** What works on every page: the tab key, the palette with a word in it, and the account menu. */
async function use(page: Page): Promise<void> {
  await page.waitForFunction(isAlive)
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search' })
  await palette.waitFor()
  await page.keyboard.type('log')
  await page.keyboard.press('Escape')
  await palette.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Account menu' }).first().click()
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  // Two frames, so that what the last key led to has been painted and told.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}
