'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { meQueries } from '@/lib/client/auth'
import { watchOrganization } from '@/lib/client/organization-switch'
import { organizationMutations } from '@/lib/client/organizations'
import type { Viewer } from './user-menu'

/** Stops a tab that shows another organization than this browser works in by now, and lets the person choose one. */
export function OtherOrganization({ viewer }: { viewer: Viewer }) {
  const [active, setActive] = useState(viewer.organizationId)
  const { data: me } = useQuery(meQueries.me())
  const goBack = useMutation(organizationMutations.switchTo())
  // Other tabs and the server's refusals are the outside world here.
  useEffect(() => watchOrganization(setActive), [])
  if (active === viewer.organizationId) return null
  const other = me?.organizations.find(({ id }) => id === active)?.name ?? 'the other one'
  return (
    <Dialog open>
      <DialogContent
        size="sm"
        role="alertdialog"
        canClose={false}
        title="You work in another organization now"
        onEscapeKeyDown={(event) => event.preventDefault()}
        onInteractOutside={(event) => event.preventDefault()}
      >
        <DialogBody className="text-muted-foreground">
          {goBack.error && <Alert tone="destructive" title={goBack.error.message} />}
          <p>
            This tab shows <strong className="font-medium text-foreground">{viewer.organizationName}</strong>, and this
            browser was switched to <strong className="font-medium text-foreground">{other}</strong>. Nothing that you
            do here is sent until both are the same.
          </p>
        </DialogBody>
        <DialogFooter>
          <Button
            variant="ghost"
            isLoading={goBack.isPending}
            onClick={() => goBack.mutate(viewer.organizationId, { onSuccess: () => setActive(viewer.organizationId) })}
          >
            Back to {viewer.organizationName}
          </Button>
          <Button onClick={() => window.location.assign('/overview')}>Go to {other}</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
