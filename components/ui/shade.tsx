'use client'

import { type ComponentProps, createContext, useContext, useEffect } from 'react'

const Shown = createContext(true)

/** Whether what lies over the shade is open; without one it is. */
export const ShadeProvider = Shown.Provider

let shades = 0

/** The page keeps its place: where its scroll bar was, it gets as much room. */
function holdPage(): void {
  const { documentElement: page, body } = document
  const barWidth = window.innerWidth - page.clientWidth
  page.dataset.shaded = ''
  if (barWidth > 0) body.style.paddingRight = `${barWidth}px`
}

function releasePage(): void {
  delete document.documentElement.dataset.shaded
  document.body.style.removeProperty('padding-right')
}

/**
 * Darkens the page behind a dialog and keeps it from scrolling. In place of Radix's own overlay, whose lock writes a style
 * sheet into the page: the browser then computes the style of every element anew, when it opens and when it closes.
 */
export function Shade(props: ComponentProps<'div'>) {
  const isOpen = useContext(Shown)
  useEffect(() => {
    if (shades === 0) holdPage()
    shades += 1
    return () => {
      shades -= 1
      if (shades === 0) releasePage()
    }
  }, [])
  return (
    <div
      data-state={isOpen ? 'open' : 'closed'}
      className="pointer-events-auto fixed inset-0 z-50 touch-none bg-black/45 data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0"
      {...props}
    />
  )
}
