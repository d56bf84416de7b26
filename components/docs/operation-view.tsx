import Link from 'next/link'
import type { ReactNode } from 'react'
import { CodeBlock } from '@/components/ui/code-block'
import { PageHeader } from '@/components/ui/page-header'
import type { OperationDetail } from '@/lib/docs'
import { MethodBadge } from './method-badge'
import { FieldList, SchemaTree } from './schema-tree'

type OperationViewProps = { operation: OperationDetail; baseUrl: string }

/** One operation: who may call it, what goes in, what comes out. */
export function OperationView({ operation, baseUrl }: OperationViewProps) {
  const { method, path, summary, access, parameters, body, response } = operation
  const places = [
    { place: 'path', title: 'In the path' },
    { place: 'query', title: 'In the query' },
  ]
  return (
    <article className="grid min-w-0 content-start gap-6">
      <p className="text-sm">
        <Link href="/docs/api" className="rounded-sm text-muted-foreground hover:text-foreground">
          ← API reference
        </Link>
      </p>
      <PageHeader title={summary} description={access} />
      <p className="flex items-baseline gap-1 rounded-lg border bg-code px-4 py-3">
        <MethodBadge method={method} />
        <code className="min-w-0 font-mono text-sm break-all">{`${baseUrl}${path}`}</code>
      </p>
      <CodeBlock samples={[{ label: 'curl', language: 'bash', code: buildCurl(operation, baseUrl) }]} />
      {places.map(({ place, title }) => {
        const fields = parameters.filter((parameter) => parameter.place === place)
        return (
          fields.length > 0 && (
            <Block key={place} title={title}>
              <FieldList fields={fields} />
            </Block>
          )
        )
      })}
      {body && (
        <Block title="Body">
          <SchemaTree node={body} />
        </Block>
      )}
      <Block title="Answer">
        {response ? (
          <SchemaTree node={response} />
        ) : (
          <p className="text-sm text-muted-foreground">A stream, a file or an empty answer.</p>
        )}
        <p className="text-sm text-muted-foreground">
          Errors have the same form everywhere: <code>error.code</code>, <code>error.message</code> and a stable name in{' '}
          <code>error.metadata.error_type</code>. See{' '}
          <Link href="/docs/errors" className="text-brand underline underline-offset-3">
            errors
          </Link>
          .
        </p>
      </Block>
    </article>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-2.5">
      <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
      {children}
    </section>
  )
}

function buildCurl({ method, path, body, access }: OperationDetail, baseUrl: string): string {
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}"${baseUrl}${path}"`,
    ...(access.includes('API key') ? ['-H "Authorization: Bearer $CAUSEWAY_API_KEY"'] : []),
    ...(body ? ['-H "Content-Type: application/json"', `-d '{${exampleOf(body.fields)}}'`] : []),
  ]
  return lines.join(' \\\n  ')
}

function exampleOf(fields: readonly { name: string; isRequired: boolean }[]): string {
  return fields
    .filter(({ isRequired }) => isRequired)
    .map(({ name }) => `"${name}": …`)
    .join(', ')
}
