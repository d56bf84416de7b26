const SIZES = ['text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm', 'text-xs', 'text-2xs'] as const

/** Every size of text, biggest first. */
export function TypeScale() {
  return (
    <dl className="grid w-full gap-2">
      {SIZES.map((size) => (
        <div key={size} className="flex items-baseline gap-4">
          <dt className="w-20 font-mono text-2xs text-muted-foreground">{size}</dt>
          <dd className={size}>Every request, its exact cost</dd>
        </div>
      ))}
    </dl>
  )
}
