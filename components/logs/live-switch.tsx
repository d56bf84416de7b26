import { Radio } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'

type LiveSwitchProps = { state: 'live' | 'held' | 'failing' | 'off'; isPossible: boolean; onToggle: () => void }

const WORDS = { live: 'Live', held: 'Paused', failing: 'Reconnecting', off: 'Live' } as const
const DOTS = {
  live: 'bg-success motion-safe:animate-pulse',
  held: 'bg-warning',
  failing: 'bg-destructive',
  off: 'bg-muted-foreground/40',
} as const
const HINTS = {
  live: 'New requests appear on top. Press to stop.',
  held: 'New requests wait while you read further down. Scroll to the top to see them.',
  failing: 'The server cannot be reached at the moment; trying again.',
  off: 'Press to see new requests as they come.',
} as const

/** Whether new requests appear by themselves, and whether they do right now. */
export function LiveSwitch({ state, isPossible, onToggle }: LiveSwitchProps) {
  return (
    <Button
      variant="outline"
      size="sm"
      aria-pressed={state !== 'off'}
      disabled={!isPossible}
      title={isPossible ? HINTS[state] : 'A period with an end has nothing new.'}
      onClick={onToggle}
    >
      {state === 'off' ? (
        <Radio aria-hidden />
      ) : (
        <span aria-hidden className={cn('size-2 rounded-full', DOTS[state])} />
      )}
      {WORDS[state]}
    </Button>
  )
}
