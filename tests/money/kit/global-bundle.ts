import { mkdtemp, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleProcesses } from '@/server/start/bundle-processes'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the gateway lies as `npm start` would run it. */
    bundleDirectory: string
  }
}

/** Bundles the product's gateway and worker once for the run: a process from source starts four times as slowly. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd()
  const parent = path.join(root, 'test-results')
  await mkdir(parent, { recursive: true })
  // Inside the project, so that packages are found.
  const directory = await mkdtemp(path.join(parent, 'money-'))
  await bundleProcesses(root, { outdir: directory, only: ['gateway', 'preload', 'worker'] })
  project.provide('bundleDirectory', directory)
  return () => rm(directory, { recursive: true, force: true })
}
