import { Badge } from '@/components/ui/badge'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { LogEntry } from '@/lib/schemas/logs'

const DONE = { redact: 'Redacted', block: 'Blocked', flag: 'Flagged' } as const
const TONES = { redact: 'warning', block: 'destructive', flag: 'neutral' } as const

/** What guardrails found in the request and its answer, which rule did, and what it did; never the text. */
export function FindingsCard({ findings }: { findings: LogEntry['findings'] }) {
  if (findings.length === 0) return null
  return (
    <Card aria-label="Guardrails">
      <CardHeader className="border-b">
        <CardTitle>Guardrails</CardTitle>
      </CardHeader>
      <CardContent className="px-0 pb-0">
        <ul className="grid text-sm">
          {findings.map((finding) => (
            <li
              key={`${finding.guardrail_name} ${finding.direction} ${finding.detector} ${finding.label} ${finding.action}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-5 py-2.5 last:border-b-0"
            >
              <Badge tone={TONES[finding.action]}>{DONE[finding.action]}</Badge>
              <span>
                {finding.matches} × <code className="font-mono text-xs">{finding.label}</code>
                <span className="text-muted-foreground">
                  {finding.direction === 'input' ? ' in the request' : ' in the answer'}
                </span>
              </span>
              <span className="ml-auto min-w-0 truncate text-muted-foreground max-sm:ml-0 max-sm:w-full">
                {finding.guardrail_name} · {describeRule(finding)}
              </span>
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  )
}

const RULES: Readonly<Record<string, string>> = {
  pattern: 'a pattern of its own',
  email: 'e-mail addresses',
  phone: 'phone numbers',
  'credit-card': 'card numbers',
  iban: 'IBANs',
  ssn: 'US social security numbers',
  'ip-address': 'IP addresses',
  'api-key': 'API keys and secrets',
  'regex-prompt-injection': 'prompt injection',
}

function describeRule({ detector }: LogEntry['findings'][number]): string {
  return RULES[detector] ?? detector
}
