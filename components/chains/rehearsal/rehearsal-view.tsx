'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import type { ChainObject } from '@/lib/schemas/chains'
import { RehearsalSwitches } from './rehearsal-switches'
import { RehearsalTimeline } from './rehearsal-timeline'
import { type SwitchedOff, toFailures } from './switched-off'
import { useRehearsal } from './use-rehearsal'

type RehearsalViewProps = { chain: ChainObject; isDirty: boolean; onEdit: () => void }

/** Switches steps off and sends a real request down the chain, told step by step. */
export function RehearsalView({ chain, isDirty, onEdit }: RehearsalViewProps) {
  const [off, setOff] = useState<SwitchedOff>({})
  const [prompt, setPrompt] = useState('Say hello in one sentence.')
  const { run, start, stop } = useRehearsal()
  const isRunning = run?.state === 'running'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {isDirty && (
        <Alert
          title="The rehearsal runs the saved version"
          action={
            <Button size="sm" variant="outline" onClick={onEdit}>
              Back to the steps
            </Button>
          }
        >
          Save your changes to rehearse them.
        </Alert>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Card>
          <CardHeader>
            <CardTitle>What fails</CardTitle>
            <CardDescription>
              A step that is switched off is not asked, and no statistic counts its failure. The answer is billed as
              usual.
            </CardDescription>
          </CardHeader>
          <CardContent>
            <form
              className="grid gap-4"
              onSubmit={(event) => {
                event.preventDefault()
                void start({ slug: chain.slug, prompt, fail: toFailures(off) })
              }}
            >
              <RehearsalSwitches steps={chain.steps} off={off} onChange={setOff} />
              <FormField label="Prompt">
                {(control) => (
                  <Input
                    {...control}
                    required
                    maxLength={20_000}
                    value={prompt}
                    onChange={(event) => setPrompt(event.target.value)}
                  />
                )}
              </FormField>
              <div className="flex flex-wrap justify-end gap-2">
                {isRunning && (
                  <Button variant="outline" onClick={stop}>
                    Stop
                  </Button>
                )}
                <Button type="submit" isLoading={isRunning}>
                  Send the request
                </Button>
              </div>
            </form>
          </CardContent>
        </Card>
        <Card aria-label="Timeline">
          <CardHeader>
            <CardTitle>Down the chain</CardTitle>
            <CardDescription>Each attempt as it happens, then who answered and what it cost</CardDescription>
          </CardHeader>
          <CardContent>
            <RehearsalTimeline run={run} />
          </CardContent>
        </Card>
      </div>
    </div>
  )
}
