import { GeistMono } from 'geist/font/mono'
import { GeistSans } from 'geist/font/sans'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { currentReader } from '@/lib/client/reader/current-reader'
import './globals.css'
import { Providers } from './providers'

export const metadata: Metadata = {
  title: { default: 'Causeway: one API for every AI model', template: '%s · Causeway' },
  description:
    'One OpenAI-compatible API and one prepaid balance for every AI model, with automatic fallback between providers.',
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfc' },
    { media: '(prefers-color-scheme: dark)', color: '#0a1013' },
  ],
}

/** Every page is made for its request: its scripts carry a nonce that proxy.ts gave it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const { locale, timeZone } = currentReader()
  return (
    // next-themes writes the class before hydration, so the server's markup differs by intent.
    <html
      lang="en"
      suppressHydrationWarning
      // The browser writes numbers and times as this page does.
      data-locale={locale}
      data-time-zone={timeZone ?? undefined}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  )
}
