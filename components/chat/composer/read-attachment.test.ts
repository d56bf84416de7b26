import { expect, test } from 'vitest'
import type { LocalFile } from '@/lib/client/chat/file-store'
import { CHAT_LIMITS } from '@/lib/schemas/chat-limits'
import { findProblem } from './read-attachment'

const present = (count: number, bytes: number): LocalFile[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `file-${index}`,
    name: 'x.png',
    media_type: 'image/png',
    bytes,
    dataUri: '',
  }))
const file = (more: Partial<{ name: string; type: string; size: number }> = {}) => ({
  name: 'map.png',
  type: 'image/png',
  size: 1_000,
  ...more,
})

test('images and PDFs within the bounds go along', () => {
  for (const type of ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf']) {
    expect(findProblem(file({ type }), [])).toBeNull()
  }
})

test.each([
  ['another type', file({ name: 'run.exe', type: '' }), [], 'run.exe is neither an image'],
  ['an empty file', file({ size: 0 }), [], 'map.png is empty.'],
  ['one that is too large', file({ size: CHAT_LIMITS.attachmentBytes + 1 }), [], 'map.png is larger than 8 MB.'],
  ['one too many', file(), present(CHAT_LIMITS.attachmentsPerMessage, 1), 'at most 8 files'],
  ['one that makes all too large', file({ size: 3_000_000 }), present(1, 8_000_000), 'may have 10 MB together'],
])('%s is named with the reason', (_what, chosen, known, reason) => {
  expect(findProblem(chosen, known)).toContain(reason)
})
