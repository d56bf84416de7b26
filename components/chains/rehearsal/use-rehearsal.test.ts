import { expect, test } from 'vitest'
import { applyEvent, type RehearsalRun } from './use-rehearsal'

const place = { step: 1, model: 'a/b', provider: 'P', endpoint: 'p' }
const begun: RehearsalRun = { state: 'running', plan: null, attempts: [], text: '', done: null, error: null }

test('each attempt ends the one that was under way, and text and cost follow', () => {
  const failed = {
    ...place,
    type: 'attempt_ended' as const,
    at_ms: 4,
    latency_ms: 3,
    status: 503,
    error_type: 'server',
    is_rehearsed: true,
  }
  const answered = { ...failed, step: 2, error_type: null, is_rehearsed: false, status: 200 }
  const cost = {
    type: 'done' as const,
    at_ms: 9,
    model: 'a/b',
    provider: 'P',
    prompt_tokens: 1,
    completion_tokens: 2,
    cost: 3,
  }
  const run = [
    { type: 'attempt_started' as const, ...place, at_ms: 1 },
    failed,
    { type: 'attempt_started' as const, ...place, step: 2, at_ms: 5 },
    answered,
    { type: 'text' as const, text: 'He' },
    { type: 'text' as const, text: 'llo' },
    cost,
  ].reduce(applyEvent, begun)
  expect(run.attempts.map(({ place: { step }, ended }) => [step, ended?.status])).toEqual([
    [1, 503],
    [2, 200],
  ])
  expect(run).toMatchObject({ state: 'answered', text: 'Hello', done: cost })
})
