import Link from 'next/link'

type LinkTabsProps = {
  /** Names the group for screen readers. */
  label: string
  items: readonly { href: string; label: string; isCurrent: boolean }[]
}

/** A handful of views side by side, each with an address of its own. */
export function LinkTabs({ label, items }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="inline-flex h-8 w-fit items-center gap-0.5 rounded-md border bg-muted p-0.5">
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          scroll={false}
          aria-current={item.isCurrent ? 'page' : undefined}
          className="inline-flex h-full items-center rounded-[5px] px-2.5 text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-raised aria-[current=page]:ring-1 aria-[current=page]:ring-border"
        >
          {item.label}
        </Link>
      ))}
    </nav>
  )
}
