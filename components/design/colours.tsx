const COLOURS = [
  'background',
  'foreground',
  'card',
  'muted',
  'muted-foreground',
  'border',
  'input',
  'ring',
  'primary',
  'brand',
  'brand-muted',
  'success',
  'success-muted',
  'warning',
  'warning-muted',
  'destructive',
  'destructive-muted',
  'chart-1',
  'chart-2',
  'chart-3',
  'chart-4',
  'chart-5',
  'chart-6',
  'chart-7',
  'chart-other',
] as const

/** Every colour by its name. */
export function Colours() {
  return (
    <ul className="grid w-full grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2">
      {COLOURS.map((name) => (
        <li key={name} className="grid gap-1">
          <span className="h-10 rounded-md border" style={{ background: `var(--${name})` }} />
          <code className="font-mono text-2xs text-muted-foreground">{name}</code>
        </li>
      ))}
    </ul>
  )
}
