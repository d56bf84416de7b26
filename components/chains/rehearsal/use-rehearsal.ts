import { useEffect, useRef, useState } from 'react'
import { rehearseChain } from '@/lib/client/rehearse-chain'
import type { RehearsalEvent } from '@/lib/schemas/rehearsal'

type Planned = Extract<RehearsalEvent, { type: 'plan' }>
type Ended = Extract<RehearsalEvent, { type: 'attempt_ended' }>

/** One attempt on the timeline: waiting for an answer, or over. */
export type TimelineAttempt = {
  place: Planned['attempts'][number]
  startedAtMs: number
  ended: Ended | null
}

export type RehearsalRun = {
  state: 'running' | 'answered' | 'failed' | 'stopped'
  plan: Planned | null
  attempts: readonly TimelineAttempt[]
  text: string
  done: Extract<RehearsalEvent, { type: 'done' }> | null
  error: string | null
}

const BEGUN: RehearsalRun = { state: 'running', plan: null, attempts: [], text: '', done: null, error: null }

/** What is known of a rehearsal after one more event. */
export function applyEvent(run: RehearsalRun, event: RehearsalEvent): RehearsalRun {
  if (event.type === 'plan') return { ...run, plan: event }
  if (event.type === 'text') return { ...run, text: run.text + event.text }
  if (event.type === 'done') return { ...run, state: 'answered', done: event }
  if (event.type === 'failed') return { ...run, state: 'failed', error: event.message }
  if (event.type === 'attempt_started') {
    const { step, model, provider, endpoint } = event
    const attempt = { place: { step, model, provider, endpoint }, startedAtMs: event.at_ms, ended: null }
    return { ...run, attempts: [...run.attempts, attempt] }
  }
  const attempts = run.attempts.map((attempt) => (attempt.ended === null ? { ...attempt, ended: event } : attempt))
  return { ...run, attempts }
}

type RehearsalQuestion = Omit<Parameters<typeof rehearseChain>[0], 'signal'>

/** Runs rehearsals one after another; leaving the page stops the one under way. */
export function useRehearsal() {
  const [run, setRun] = useState<RehearsalRun | null>(null)
  const controller = useRef<AbortController>(null)
  useEffect(() => () => controller.current?.abort(), [])
  const start = async (question: RehearsalQuestion) => {
    const own = new AbortController()
    controller.current?.abort()
    controller.current = own
    setRun(BEGUN)
    try {
      for await (const event of rehearseChain({ ...question, signal: own.signal })) {
        setRun((before) => (before && controller.current === own ? applyEvent(before, event) : before))
      }
    } catch (error) {
      if (own.signal.aborted) return
      const message = error instanceof Error ? error.message : 'The rehearsal broke off.'
      setRun((before) => ({ ...(before ?? BEGUN), state: 'failed', error: message }))
    }
  }
  const stop = () => {
    controller.current?.abort()
    setRun((before) => (before?.state === 'running' ? { ...before, state: 'stopped' } : before))
  }
  return { run, start, stop }
}
