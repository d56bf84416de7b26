import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import { provideProduct } from '@/tests/product/provide-product'
import { renderTable } from '../report/render-table'
import { PAGES } from './list-pages'
import { measureScripts } from './measure-scripts'
import { measureScroll } from './measure-scroll'
import { measureVitals, type Vitals } from './measure-vitals'
import { preparePerson } from './prepare-person'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'
const ROUNDS = 3
const LIMITS = { gzipKilobytes: 170, largestPaintMs: 1_200, interactionMs: 100, frameMs: 1_000 } as const

/** Measures every page of the dashboard in a browser whose processor is slowed down, and prints a table. @returns whether all is in time */
export async function measurePages(cleanup: CleanupStack): Promise<boolean> {
  const product = await provideProduct(undefined)
  cleanup.push({ name: 'the product', end: product.stop })
  const browser = await openBrowser(cleanup)
  const context = await preparePerson(browser, product)
  const cookies = await context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const rows: string[][] = []
  let isInTime = true
  for (const path of PAGES) {
    process.stderr.write(`· ${path}\n`)
    const weight = await measureScripts({ origin: product.runtime.publicUrl, path, cookie })
    const rounds: Vitals[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureVitals(context, path))
    const kilobytes = weight.gzipBytes / 1_000
    const paint = median(rounds.map(({ largestPaint }) => largestPaint))
    const interaction = median(rounds.map((vitals) => vitals.interaction))
    const isMet =
      kilobytes <= LIMITS.gzipKilobytes && paint <= LIMITS.largestPaintMs && interaction <= LIMITS.interactionMs
    isInTime &&= isMet
    const others = [weight.brotliBytes, weight.rawBytes].map((bytes) => (bytes / 1_000).toFixed(0))
    const figures = [weight.files, kilobytes.toFixed(0), ...others, paint.toFixed(0)]
    rows.push([path, ...figures.map(String), interaction.toFixed(0), isMet ? 'met' : 'MISSED'])
  }
  const { gzipKilobytes, largestPaintMs, interactionMs } = LIMITS
  const head = ['page', 'scripts', `kB gzip (${gzipKilobytes})`, 'kB br', 'kB raw', `LCP ms (${largestPaintMs})`]
  console.log(renderTable([...head, `INP ms (${interactionMs})`, ''], rows))
  const scroll = await measureScroll(context)
  const took = `${scroll.rows} requests of the log scrolled in ${scroll.seconds.toFixed(1)} s`
  console.log(`\n${took}, longest frame ${scroll.longestFrame.toFixed(0)} ms (${LIMITS.frameMs})`)
  return isInTime && scroll.longestFrame <= LIMITS.frameMs
}

async function openBrowser(cleanup: CleanupStack): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined)
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  cleanup.push({ name: 'the browser', end: () => browser.close() })
  return browser
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0
}
