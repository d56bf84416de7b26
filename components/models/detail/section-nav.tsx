type Section = { id: string; label: string }

const HEAD: readonly Section[] = [
  { id: 'providers', label: 'Providers' },
  { id: 'pricing', label: 'Pricing' },
]
const TRAFFIC: readonly Section[] = [
  { id: 'performance', label: 'Performance' },
  { id: 'uptime', label: 'Uptime' },
  { id: 'activity', label: 'Activity' },
  { id: 'apps', label: 'Apps' },
]
const NO_TRAFFIC: readonly Section[] = [{ id: 'traffic', label: 'Traffic' }]
const END: readonly Section[] = [
  { id: 'playground', label: 'Playground' },
  { id: 'code', label: 'API' },
]

/** Leads to the parts of the page; stays in sight. */
export function SectionNav({ isUnused }: { isUnused: boolean }) {
  const sections = [...HEAD, ...(isUnused ? NO_TRAFFIC : TRAFFIC), ...END]
  return (
    <nav
      aria-label="On this page"
      className="sticky top-14 z-20 -mx-4 overflow-x-auto border-b bg-background/90 px-4 backdrop-blur-md sm:-mx-6 sm:px-6"
    >
      <ul className="flex h-11 items-center gap-5">
        {sections.map(({ id, label }) => (
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
