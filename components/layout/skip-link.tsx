/** Lets keyboard users jump over the navigation. The target is the page's `<main id="content">`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only z-60 rounded-md bg-primary px-3 py-2 text-sm font-medium text-primary-foreground focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
    >
      Skip to content
    </a>
  )
}
