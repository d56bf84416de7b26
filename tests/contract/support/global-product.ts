import type { TestProject } from 'vitest/node'
import { provideProduct } from '@/tests/product/provide-product'
import type { Target } from './targets'

/** Starts the built product for the run, and tells the tests where its two mounts are. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { runtime, stop } = await provideProduct(process.env.CONTRACT_DATA_DIR)
  const { WEB_URL: webUrl } = runtime.environment
  const targets: Target[] = [
    { name: 'gateway', origin: runtime.publicUrl },
    ...(webUrl ? [{ name: 'next start' as const, origin: webUrl }] : []),
  ]
  project.provide('targets', targets)
  project.provide('productEnvironment', runtime.environment)
  project.provide('sandboxUrl', runtime.sandboxUrl ?? '')
  return stop
}
