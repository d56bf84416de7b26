/** The box that every text-like control shares. 16 px type below `sm` keeps iOS from zooming into a focused field. */
export const fieldClasses =
  'w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground shadow-raised transition-colors placeholder:text-muted-foreground hover:border-muted-foreground/50 focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring/40 disabled:opacity-60 aria-invalid:border-destructive aria-invalid:focus-visible:outline-destructive/40 max-sm:text-lg'
