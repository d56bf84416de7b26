import { Ban, CircleCheck, CircleDashed, Power } from 'lucide-react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'

export type StepState = 'idle' | 'skipped' | 'answered'

type LiveDemoStepProps = {
  model: string
  isOff: boolean
  /** One has to be left to answer. */
  isLastOn: boolean
  state: StepState
  onToggle: () => void
}

const STATES = {
  idle: { icon: CircleDashed, label: '', tone: 'text-muted-foreground' },
  skipped: { icon: Ban, label: 'failed, moved on', tone: 'text-destructive' },
  answered: { icon: CircleCheck, label: 'answered', tone: 'text-success' },
} as const

/** One model of the demo's chain, with the switch that makes it fail. */
export function LiveDemoStep({ model, isOff, isLastOn, state, onToggle }: LiveDemoStepProps) {
  const { icon: Icon, label, tone } = STATES[state]
  return (
    <li className="flex items-center gap-2.5 rounded-md border px-3 py-2">
      <BrandLogo slug={model} name={model} className={cn('size-4', isOff && 'opacity-40')} />
      <span className={cn('min-w-0 flex-1 truncate font-mono text-xs', isOff && 'text-muted-foreground line-through')}>
        {model}
      </span>
      {label !== '' && (
        <span className={cn('flex items-center gap-1 text-xs whitespace-nowrap', tone)}>
          <Icon aria-hidden className="size-3.5" />
          <span className="max-sm:sr-only">{label}</span>
        </span>
      )}
      <Button
        variant="outline"
        size="sm"
        aria-pressed={isOff}
        aria-label={`Switch ${model} off`}
        disabled={isLastOn}
        onClick={onToggle}
        className={cn('h-7 px-2 text-xs', isOff && 'border-destructive/40 bg-destructive-muted text-destructive')}
      >
        <Power aria-hidden className="size-3.5" />
        {isOff ? 'Off' : 'On'}
      </Button>
    </li>
  )
}
