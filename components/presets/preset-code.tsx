'use client'

import { MessagesSquare } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { CodeBlock } from '@/components/ui/code-block'
import { buildCodeSamples } from '@/lib/client/code-samples'
import type { PresetDetail } from '@/lib/client/presets'
import { useBaseUrl } from '@/lib/client/use-base-url'

/** Requests that use a preset, in three languages. */
export function PresetCode({ preset }: { preset: PresetDetail }) {
  const baseUrl = useBaseUrl()
  const model = `@preset/${preset.slug}`
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
      {preset.status === 'active' && (
        <Button asChild variant="outline" className="w-fit">
          <Link href={`/chat?preset=${preset.slug}`}>
            <MessagesSquare aria-hidden />
            Try it in chat
          </Link>
        </Button>
      )}
      <CodeBlock samples={buildCodeSamples({ baseUrl, model })} />
      <p className="text-sm text-muted-foreground">
        A request keeps its own values where it has any. To use the preset with another model, write{' '}
        <code className="font-mono text-xs">openai/gpt-5.2{model}</code>.
      </p>
    </div>
  )
}
