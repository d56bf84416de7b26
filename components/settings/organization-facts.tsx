import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { ROLE_WORDS } from '@/lib/client/roles'
import type { Me } from '@/lib/schemas/auth'

/** What the organization is called and how support finds it. */
export function OrganizationFacts({ organization }: { organization: Me['organization'] }) {
  return (
    <dl className="grid max-w-sm gap-3 text-base">
      <Fact name="Name">{organization.name}</Fact>
      <Fact name="Your role">{ROLE_WORDS[organization.role].label}</Fact>
      <Fact name="ID">
        <code className="font-mono text-xs break-all">{organization.id}</code>
        <CopyButton value={organization.id} label="organization id" />
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="flex items-center gap-1">{children}</dd>
    </div>
  )
}
