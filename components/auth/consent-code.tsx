import { Alert } from '@/components/ui/alert'
import { CopyButton } from '@/components/ui/copy-button'
import { AuthCard } from './auth-card'

/** For a program that cannot be called back: the person carries the code over. */
export function ConsentCode({ code }: { code: string }) {
  return (
    <AuthCard title="Copy the code" description="Paste it into the program that asked for it.">
      <div className="flex items-center gap-2 rounded-lg border bg-code py-1.5 pr-1.5 pl-3.5">
        <code data-testid="auth-code" className="min-w-0 flex-1 font-mono text-xs break-all">
          {code}
        </code>
        <CopyButton value={code} label="code" appearance="text" />
      </div>
      <Alert tone="warning" title="It works once, within ten minutes.">
        Whoever has it can get a key that spends your credits. Give it to nobody else.
      </Alert>
    </AuthCard>
  )
}
