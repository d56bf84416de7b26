import { provideProduct } from '@/tests/product/provide-product'

/** Starts a product of its own for the run and ends it afterwards; with `E2E_DATA_DIR` one that already runs is used. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const { dataDirectory, runtime, stop } = await provideProduct(process.env.E2E_DATA_DIR)
  process.env.E2E_PRODUCT_DATA_DIR = dataDirectory
  process.env.E2E_PRODUCT_URL = runtime.publicUrl
  return stop
}
