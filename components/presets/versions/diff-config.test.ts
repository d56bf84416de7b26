import { expect, test } from 'vitest'
import { diffConfig } from './diff-config'

test('fields that were set, changed and taken away are told, the others are not', () => {
  const version = (config: Record<string, unknown>, prompt: string | null = null) => ({
    version: 1,
    system_prompt: prompt,
    config,
    created_at: '',
  })
  expect(
    diffConfig(version({ model: 'a', top_p: 1, stop: ['x'] }), version({ model: 'b', stop: ['x'] }, 'Be brief.')),
  ).toEqual([
    { field: 'system_prompt', before: null, after: 'Be brief.' },
    { field: 'model', before: 'a', after: 'b' },
    { field: 'top_p', before: '1', after: null },
  ])
})
