import { readRuntime, type Runtime } from '@/server/start/runtime-file'

function readVariable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: the global set-up tells where the product runs.`)
  return value
}

export const productUrl = readVariable('E2E_PRODUCT_URL')
export const dataDirectory = readVariable('E2E_PRODUCT_DATA_DIR')

/** Where the product's processes run right now. */
export async function readProduct(): Promise<Runtime> {
  const runtime = await readRuntime(dataDirectory)
  if (!runtime) throw new Error('The product does not say where it runs.')
  return runtime
}
