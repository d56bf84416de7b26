'use client'

import { Download } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { saveTextFile } from '@/lib/client/save-text-file'

/** The ten codes, for the one time that they can be read. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const text = codes.join('\n')
  return (
    <div className="grid gap-4">
      <Alert tone="warning" title="Keep these now: they are shown this once">
        Each of them stands in for your app once, when you have lost it.
      </Alert>
      <ul
        aria-label="Recovery codes"
        className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-lg border bg-muted/50 p-4 font-mono text-sm"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <CopyButton value={text} label="recovery codes" appearance="text" />
        <Button
          variant="outline"
          size="sm"
          onClick={() => saveTextFile({ name: 'causeway-recovery-codes.txt', text: `${text}\n`, type: 'text/plain' })}
        >
          <Download aria-hidden />
          Download
        </Button>
      </div>
    </div>
  )
}
