import type { Metadata } from 'next'
import { OperationList } from '@/components/docs/operation-list'
import { PageHeader } from '@/components/ui/page-header'
import { listOperations } from '@/lib/docs'

export const metadata: Metadata = {
  title: 'API reference',
  description: 'Every operation of the API, with its fields.',
}

export default function ApiReferencePage() {
  return (
    <div className="grid min-w-0 content-start gap-8">
      <PageHeader
        title="API reference"
        description={
          <>
            Every operation, made from the same declarations that check requests. For programs:{' '}
            <a href="/api/v1/openapi.json" className="text-brand underline underline-offset-3">
              openapi.json
            </a>
          </>
        }
      />
      <OperationList groups={listOperations()} />
    </div>
  )
}
