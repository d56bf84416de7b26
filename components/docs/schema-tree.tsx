import { ChevronRight } from 'lucide-react'
import type { SchemaField, SchemaNode } from '@/lib/docs'

/** The fields of a body; those with fields of their own open when somebody wants to see them. */
export function SchemaTree({ node }: { node: SchemaNode }) {
  if (node.fields.length === 0 && node.variants.length === 0) return <Label node={node} />
  return (
    <>
      <FieldList fields={node.fields} />
      <Variants node={node} />
    </>
  )
}

export function FieldList({ fields }: { fields: readonly SchemaField[] }) {
  if (fields.length === 0) return null
  return (
    <ul className="divide-y rounded-lg border">
      {fields.map((field) => (
        <li key={field.name} className="grid gap-1.5 px-4 py-3">
          <Field field={field} />
        </li>
      ))}
    </ul>
  )
}

function Field({ field: { name, isRequired, node } }: { field: SchemaField }) {
  const hasInside = node.fields.length > 0 || node.variants.length > 0
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <code className="font-mono text-sm font-medium break-all">{name}</code>
        <Label node={node} />
        {isRequired && <span className="text-xs font-medium text-warning">required</span>}
      </div>
      {node.description !== null && <p className="max-w-prose text-sm text-muted-foreground">{node.description}</p>}
      {hasInside && (
        <details className="group/details">
          <summary className="flex w-fit cursor-pointer list-none items-center gap-1 rounded-sm text-sm text-brand [&::-webkit-details-marker]:hidden">
            <ChevronRight aria-hidden className="size-3.5 transition-transform group-open/details:rotate-90" />
            <span>
              Fields of <code>{name}</code>
            </span>
          </summary>
          <div className="mt-2 grid gap-3">
            <FieldList fields={node.fields} />
            <Variants node={node} />
          </div>
        </details>
      )}
    </>
  )
}

function Variants({ node }: { node: SchemaNode }) {
  return node.variants.map((variant, index) => (
    <div key={index} className="grid gap-1.5">
      <p className="text-xs text-muted-foreground">
        Form {index + 1} of {node.variants.length}
      </p>
      <FieldList fields={variant.fields} />
    </div>
  ))
}

function Label({ node }: { node: SchemaNode }) {
  const words = [node.label, ...node.notes].join(', ')
  return <span className="font-mono text-xs break-words text-muted-foreground">{words}</span>
}
