'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** A row of links that scrolls sideways opens where the page's own link is, without scrolling the page. */
export function useCurrentInView() {
  const pathname = usePathname()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (row.current && link) {
      row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2
    }
  }, [pathname])
  return { row, pathname }
}
