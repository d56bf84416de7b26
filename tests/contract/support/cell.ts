import { test } from 'vitest'
import type { Driver } from './driver'
import { listTargets, type Target } from './targets'

/** One fact of the compatibility table: which client can do what, at which mount. */
export type Cell = { client: string; version: string; api: string; capability: string; mount: string; note?: string }

declare module 'vitest' {
  interface TaskMeta {
    cell?: Cell
  }
}

/** A test at every mount, which the compatibility table is made from. A driver without the capability has only a reason. */
export function testCell(
  driver: Pick<Driver, 'client' | 'version' | 'api'>,
  capability: string,
  run: ((target: Target) => Promise<void>) | { missing: string },
): void {
  const { client, version, api } = driver
  for (const target of listTargets()) {
    const cell: Cell = { client, version, api, capability, mount: target.name }
    if ('missing' in run) {
      // Nothing to run, but the table says why.
      test(`${capability} (${target.name}): ${run.missing}`, ({ task }) => {
        task.meta.cell = { ...cell, note: run.missing }
      })
      continue
    }
    test(`${capability} (${target.name})`, async ({ task }) => {
      task.meta.cell = cell
      await run(target)
    })
  }
}
