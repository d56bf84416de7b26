import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

/** The browser that `npm test` found, Debian's own where it is installed, or else the one that Playwright downloaded. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  globalSetup: './e2e/support/start-product.ts',
  reporter: [['list']],
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    // Traces would take as much time as the journeys themselves; a failure leaves a picture and the page's outline.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}),
      // Chromium's own sandbox needs rights that root in a container lacks.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'journeys', testIgnore: ['**/ledger-difference.spec.ts', '**/kill.spec.ts'] },
    // Stops purchases for everybody for some seconds, so it waits for the others.
    { name: 'alarm', testMatch: '**/ledger-difference.spec.ts', dependencies: ['journeys'] },
    // Kills a process that every other journey needs, so it goes last.
    { name: 'chaos', testMatch: '**/kill.spec.ts', dependencies: ['alarm'] },
  ],
})
