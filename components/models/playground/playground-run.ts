import type { CompletionPiece } from '@/lib/client/stream-completion'

/** One try: what came so far, and at its end what it took. */
export type PlaygroundRun = {
  status: 'running' | 'done' | 'stopped' | 'failed'
  text: string
  reasoning: string
  generationId: string | null
  provider: string | null
  /** `performance.now()` at the moment of sending. */
  startedAtMs: number
  firstTokenMs: number | null
  totalMs: number | null
  promptTokens: number | null
  completionTokens: number | null
  /** As the API says it: a JSON number in USD. */
  costUsd: number | null
  error: { message: string; status: number } | null
}

export function beginRun(startedAtMs: number): PlaygroundRun {
  return {
    status: 'running',
    text: '',
    reasoning: '',
    generationId: null,
    provider: null,
    startedAtMs,
    firstTokenMs: null,
    totalMs: null,
    promptTokens: null,
    completionTokens: null,
    costUsd: null,
    error: null,
  }
}

/** The run after a piece of the stream. */
export function addPiece(run: PlaygroundRun, piece: CompletionPiece, nowMs: number): PlaygroundRun {
  if (piece.kind === 'source') return { ...run, generationId: piece.generationId, provider: piece.provider }
  if (piece.kind === 'usage') {
    const { promptTokens, completionTokens, costUsd = null } = piece
    return { ...run, promptTokens, completionTokens, costUsd }
  }
  const firstTokenMs = run.firstTokenMs ?? nowMs - run.startedAtMs
  return piece.kind === 'text'
    ? { ...run, firstTokenMs, text: run.text + piece.text }
    : { ...run, firstTokenMs, reasoning: run.reasoning + piece.text }
}

export function endRun(run: PlaygroundRun, end: Pick<PlaygroundRun, 'status' | 'error'>, nowMs: number): PlaygroundRun {
  return { ...run, ...end, totalMs: nowMs - run.startedAtMs }
}
