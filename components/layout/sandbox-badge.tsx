import { FlaskConical } from 'lucide-react'
import { Badge } from '@/components/ui/badge'

/** Shown wherever answers and payments are simulated. */
export function SandboxBadge() {
  return (
    <Badge
      tone="warning"
      title="Answers and payments are simulated on this machine. No real provider or card is involved."
    >
      <FlaskConical aria-hidden />
      Sandbox
    </Badge>
  )
}
