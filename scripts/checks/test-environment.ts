import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** Meant for the tests themselves. */
const KEPT = new Set(['TEST_DATABASE_URL', 'CHROMIUM_PATH'])

/** The environment without anything that configures the product: real keys of an operator never meet a test. */
export function testEnvironment(): NodeJS.ProcessEnv {
  const names = Object.keys(parseEnv(readFileSync('.env.example', 'utf8'))).filter((name) => !KEPT.has(name))
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name))) as NodeJS.ProcessEnv
}
