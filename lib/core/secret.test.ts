import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from './secret'

test('a secret shows itself only to who asks', () => {
  const secret = new Secret('sk-canary')
  const shown = [
    `${secret.toString()}`,
    JSON.stringify({ secret }),
    inspect({ secret }, { showHidden: true, depth: 9 }),
  ]
  for (const text of shown) expect(text).not.toContain('canary')
  expect(JSON.stringify(Object.values(secret))).not.toContain('canary')
  expect(secret.reveal()).toBe('sk-canary')
})
