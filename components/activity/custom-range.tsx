'use client'

import { CalendarRange } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { formatUtcDay } from '@/lib/client/format-time'
import { findDaysProblem } from '@/lib/schemas/activity-view'

type Days = { from: string; to: string }
type CustomRangeProps = Days & { onApply: (days: Days) => void }

const DAY_MS = 86_400_000
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)
const toText = (day: string): string => formatUtcDay(day)

/** First and last day of a period, typed or picked; both count, in UTC. */
export function CustomRange({ from, to, onApply }: CustomRangeProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [days, setDays] = useState<Days>({ from: from || daysAgo(13), to: to || daysAgo(0) })
  const [isChecked, setIsChecked] = useState(false)
  const problem = findDaysProblem({ range: 'custom', from: days.from || undefined, to: days.to || undefined })
  const apply = (event: SubmitEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (problem) return
    setIsOpen(false)
    onApply(days)
  }
  const errorOf = (path: 'from' | 'to') => (isChecked && problem?.path === path ? problem.message : undefined)
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger>
        <Button variant={from ? 'secondary' : 'outline'} size="sm">
          <CalendarRange aria-hidden />
          {from && to ? `${toText(from)} – ${toText(to)}` : 'Custom'}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label="Custom period">
        <form noValidate onSubmit={apply} className="grid gap-3">
          {(['from', 'to'] as const).map((name) => (
            <FormField key={name} label={name === 'from' ? 'First day' : 'Last day'} error={errorOf(name)}>
              {(control) => (
                <Input
                  {...control}
                  type="date"
                  value={days[name]}
                  onChange={(event) => setDays({ ...days, [name]: event.target.value })}
                />
              )}
            </FormField>
          ))}
          <Button type="submit" size="sm">
            Show these days
          </Button>
        </form>
      </PopoverContent>
    </Popover>
  )
}
