'use client'

import './globals.css'
import type { ErrorInfo } from 'next/error'
import { useLayoutEffect } from 'react'
import { FailedPage } from '@/components/layout/failed-page'

const HOME = { href: '/', label: 'Home' }

/**
 * Replaces the whole document when the root layout itself fails. Every page brings it along, so it is made of next to nothing
 * but itself.
 */
export default function GlobalError({ error, retry }: ErrorInfo) {
  useLayoutEffect(showChosenTheme, [])
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Causeway</title>
        <main className="grid min-h-dvh content-center">
          <FailedPage error={error} retry={retry} wayOut={HOME} />
        </main>
      </body>
    </html>
  )
}

/** As next-themes does it, which went with the layout. */
function showChosenTheme() {
  const chosen = localStorage.getItem('theme')
  const isSystemDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.classList.toggle('dark', chosen === 'dark' || (chosen !== 'light' && isSystemDark))
}
