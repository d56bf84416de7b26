'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import {
  type RoutingDefaultsChange,
  routingDefaultsMutations,
  routingDefaultsQueries,
} from '@/lib/client/routing-defaults'
import { Eligible } from '../left-out'
import { SettingsSection } from '@/components/layout/settings-section'
import { PrivacySettings } from './privacy-settings'
import { RoutingPreferences } from './routing-preferences'
import { StoredContentSettings } from './stored-content-settings'

/** What the organization wants of every request: privacy, providers, defaults, stored texts. */
export function RoutingView({ canEdit }: { canEdit: boolean }) {
  const defaults = useQuery(routingDefaultsQueries.current())
  const preview = useQuery(routingDefaultsQueries.preview({}))
  const change = useMutation(routingDefaultsMutations.change(useQueryClient()))
  if (defaults.isPending) return <Skeleton className="h-96 rounded-lg" />
  if (!defaults.data) {
    return (
      <Card>
        <ErrorState
          title="The settings could not be loaded"
          description={defaults.error.message}
          onRetry={() => void defaults.refetch()}
          isRetrying={defaults.isFetching}
        />
      </Card>
    )
  }
  const save = (next: RoutingDefaultsChange) => change.mutate(next, { onError: (error) => toast.error(error.message) })
  const props = { defaults: defaults.data, preview: preview.data, onChange: save, canEdit }
  return (
    <div>
      <SettingsSection
        title="What is left"
        description="Of all models that this installation, or your own provider keys, can call. A request can narrow these settings and never loosen them."
      >
        {preview.data ? <Eligible {...preview.data} /> : <Skeleton className="h-16 rounded-lg" />}
        {!canEdit && (
          <p className="mt-3 text-sm text-muted-foreground">
            Only an admin of the organization can change these settings.
          </p>
        )}
      </SettingsSection>
      <PrivacySettings {...props} />
      <RoutingPreferences {...props} />
      <StoredContentSettings canEdit={canEdit} />
    </div>
  )
}
