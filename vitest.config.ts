import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = {
  '@': root,
  // The package throws outside a React server build; here it marks nothing.
  'server-only': path.join(root, 'node_modules/server-only/empty.js'),
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,server,scripts,sandbox,app,prisma,bench}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/console-guard.ts'],
          env: { LOG_LEVEL: 'silent' },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/global-database.ts'],
          setupFiles: ['tests/setup/console-guard.ts', 'tests/setup/own-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'money',
          include: ['tests/money/**/*.test.ts'],
          globalSetup: ['tests/setup/global-database.ts', 'tests/money/kit/global-bundle.ts'],
          setupFiles: ['tests/setup/console-guard.ts', 'tests/setup/own-database.ts'],
          // Several gateway processes each, under load: what one file measures must not be another's doing.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'scaling',
          include: ['tests/scaling/**/*.test.ts'],
          globalSetup: ['tests/setup/global-database.ts', 'tests/money/kit/global-bundle.ts'],
          setupFiles: ['tests/setup/console-guard.ts', 'tests/setup/own-database.ts'],
          // Several gateways, HAProxy and Redis under load, as in the proofs about money.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['tests/contract/support/global-product.ts'],
          setupFiles: ['tests/setup/console-guard.ts', 'tests/contract/support/product-environment.ts'],
          // One running product and its sandbox, whose faults strike everybody.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
