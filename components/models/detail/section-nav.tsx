const SECTIONS = [
  { id: 'providers', label: 'Providers' },
  { id: 'pricing', label: 'Pricing' },
  { id: 'performance', label: 'Performance' },
  { id: 'uptime', label: 'Uptime' },
  { id: 'activity', label: 'Activity' },
  { id: 'apps', label: 'Apps' },
  { id: 'playground', label: 'Playground' },
  { id: 'code', label: 'API' },
] as const

/** Leads to the parts of the page; stays in sight. */
export function SectionNav() {
  return (
    <nav
      aria-label="On this page"
      className="sticky top-14 z-20 -mx-4 overflow-x-auto border-b bg-background/90 px-4 backdrop-blur-md sm:-mx-6 sm:px-6"
    >
      <ul className="flex h-11 items-center gap-5">
        {SECTIONS.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="rounded-sm text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
