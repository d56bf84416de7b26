import { Alert } from '@/components/ui/alert'
import type { TestedAddress as Answer } from '@/lib/schemas/notifications'

/** What an address said to a test: whether it took it, how, and how long that took. */
export function TestedAddress({ answer }: { answer: Answer }) {
  const { delivered, status, duration_ms: durationMs, answer: text } = answer
  const title = delivered
    ? `Delivered: status ${status} after ${durationMs} ms`
    : status === null
      ? `Not delivered after ${durationMs} ms`
      : `Refused: status ${status} after ${durationMs} ms`
  return (
    <Alert tone={delivered ? 'success' : 'destructive'} title={title}>
      {text !== '' && <p className="font-mono text-xs break-all whitespace-pre-wrap">{text}</p>}
    </Alert>
  )
}
