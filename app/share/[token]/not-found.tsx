import { Link2Off } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function SharedChatNotFound() {
  return (
    <main className="grid min-h-dvh place-content-center">
      <EmptyState
        icon={Link2Off}
        title="Nothing is shared here"
        description="The link is incomplete, or whoever shared this chat took the link away."
        action={
          <Button asChild variant="outline">
            <Link href="/">To the start page</Link>
          </Button>
        }
      />
    </main>
  )
}
