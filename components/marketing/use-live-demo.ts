import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError } from '@/lib/client/api-error'
import { type CompletionPiece, streamCompletion } from '@/lib/client/stream-completion'
import type { DemoRequest } from '@/lib/schemas/demo'

/** One try of a visitor, as far as it came. */
export type DemoRun = {
  isRunning: boolean
  off: readonly number[]
  text: string
  /** Slug of the model that answers. */
  model: string | null
  costUsd: number | null
  firstTokenMs: number | null
  error: string | null
}

/** Sends a visitor's question through the demo's chain, and shows the answer as it streams. */
export function useLiveDemo() {
  const [run, setRun] = useState<DemoRun | null>(null)
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])

  const start = useCallback(async (request: DemoRequest) => {
    const controller = new AbortController()
    stopper.current?.abort()
    stopper.current = controller
    const startedAtMs = performance.now()
    const { off } = request
    setRun({ isRunning: true, off, text: '', model: null, costUsd: null, firstTokenMs: null, error: null })
    const change = (next: (run: DemoRun) => DemoRun) =>
      setRun((current) => (current && stopper.current === controller ? next(current) : current))
    try {
      await streamCompletion({
        path: '/demo/completions',
        body: request,
        signal: controller.signal,
        onPiece: (piece) => change((current) => addPiece(current, piece, performance.now() - startedAtMs)),
      })
      change((current) => ({ ...current, isRunning: false }))
    } catch (error) {
      const message = error instanceof ApiError ? error.message : 'The answer broke off. Try it again.'
      change((current) => ({ ...current, isRunning: false, error: message }))
    }
  }, [])

  return { run, start }
}

function addPiece(run: DemoRun, piece: CompletionPiece, elapsedMs: number): DemoRun {
  if (piece.kind === 'source') return { ...run, model: piece.model }
  if (piece.kind === 'usage') return { ...run, costUsd: piece.costUsd ?? null }
  if (piece.kind === 'reasoning') return run
  return { ...run, firstTokenMs: run.firstTokenMs ?? elapsedMs, text: run.text + piece.text }
}
