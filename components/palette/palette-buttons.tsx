'use client'

import { Search } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useOpenPalette } from './palette'

/** The search field of the sidebar: it opens the palette. */
export function PaletteField() {
  const open = useOpenPalette()
  return (
    <button
      type="button"
      onClick={open}
      className="flex h-8 items-center gap-2.5 rounded-md border bg-card px-2.5 text-sm text-muted-foreground shadow-raised hover:border-input hover:text-foreground"
    >
      <Search aria-hidden className="size-4" />
      Search
      <kbd className="ml-auto font-sans text-xs">⌘K</kbd>
    </button>
  )
}

/** The same for the top bar of narrow screens, where it also leads to pages that the tab bar has no room for. */
export function PaletteIcon() {
  const open = useOpenPalette()
  return (
    <Button variant="ghost" size="icon-sm" aria-label="Search and all pages" onClick={open}>
      <Search aria-hidden />
    </Button>
  )
}
