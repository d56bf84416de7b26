import { afterAll, inject } from 'vitest'

/** Test accounts are made by the product's own functions in this process, with the running product's environment. */
Object.assign(process.env, inject('productEnvironment'), { LOG_LEVEL: 'silent' })

afterAll(async () => {
  const { closePool } = await import('@/lib/db')
  await closePool()
})
