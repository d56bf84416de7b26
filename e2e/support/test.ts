import { test as base } from '@playwright/test'
import { productUrl } from './product'

export { expect } from '@playwright/test'

/** Playwright's test, at the address of the product that the global set-up started. */
export const test = base.extend({ baseURL: productUrl })
