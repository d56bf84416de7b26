import { Lock } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'

/** For those whose role does not show a page of the settings. */
export function AdminsOnly({ what }: { what: string }) {
  return (
    <Card>
      <EmptyState
        icon={Lock}
        title="For admins"
        description={`Only an admin of the organization sees and changes its ${what}. Ask one of them.`}
      />
    </Card>
  )
}
