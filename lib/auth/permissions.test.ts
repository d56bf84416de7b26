import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findRefusal, PERMISSIONS } from './permissions'

const CALLERS = ['admin', 'member', 'billing', 'inference', 'management'] as const

test('docs/permissions.md repeats the table', () => {
  const written = readFileSync('docs/permissions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map(([about = '', ...cells]) => [about.trim(), ...cells.map((cell) => cell.trim() === 'yes')])
  const meant = Object.values(PERMISSIONS).map(({ about, admits }) => [
    about,
    ...CALLERS.map((caller) => admits.includes(caller)),
  ])
  expect(written).toEqual(meant)
})

test('an admin may do everything that any person may, and billing changes neither settings nor people', () => {
  for (const { admits } of Object.values(PERMISSIONS)) expect(admits).toContain('admin')
  expect(findRefusal('billing', 'management')?.reason).toBe('not_admin')
  expect(findRefusal('billing', 'admin')?.reason).toBe('not_admin')
  expect(findRefusal('billing', 'billing')).toBeNull()
  expect(findRefusal('member', 'money')?.reason).toBe('not_admin')
})

test('no key reaches what is for people only', () => {
  for (const auth of ['session', 'admin', 'billing'] as const) {
    for (const key of ['inference', 'management'] as const)
      expect(findRefusal(key, auth)?.reason).toBe('session_needed')
  }
})
