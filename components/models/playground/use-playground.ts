import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError } from '@/lib/client/api-error'
import { streamCompletion } from '@/lib/client/stream-completion'
import { addPiece, beginRun, endRun, type PlaygroundRun } from './playground-run'

/** Runs one streaming completion at a time, and stops it when the page is left. */
export function usePlayground() {
  const [run, setRun] = useState<PlaygroundRun | null>(null)
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])

  const start = useCallback(async (body: Record<string, unknown>) => {
    const controller = new AbortController()
    stopper.current?.abort()
    stopper.current = controller
    setRun(beginRun(performance.now()))
    const change = (next: (run: PlaygroundRun) => PlaygroundRun) =>
      setRun((current) => (current && stopper.current === controller ? next(current) : current))
    const end = await streamCompletion({
      body,
      signal: controller.signal,
      onPiece: (piece) => change((current) => addPiece(current, piece, performance.now())),
    }).then(() => ({ status: 'done' as const, error: null }), toEnd)
    change((current) => endRun(current, end, performance.now()))
  }, [])

  return { run, start, stop: () => stopper.current?.abort() }
}

function toEnd(error: unknown): Pick<PlaygroundRun, 'status' | 'error'> {
  if (error instanceof DOMException && error.name === 'AbortError') return { status: 'stopped', error: null }
  const message = error instanceof ApiError ? error.message : 'The answer broke off. Try it again.'
  return { status: 'failed', error: { message, status: error instanceof ApiError ? error.status : 0 } }
}
