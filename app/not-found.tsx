import type { Metadata } from 'next'
import { BrandMark } from '@/components/layout/brand-mark'
import { Button } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Page not found' }

/**
 * Every page brings along what this one needs in the browser, in case it is not found: so these are plain links, and no
 * script comes with them.
 */
export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-5 px-4 text-center">
      <BrandMark className="size-10" />
      <div className="grid gap-1">
        <h1 className="text-2xl font-semibold">This road ends here</h1>
        <p className="text-muted-foreground">There is no page at this address.</p>
      </div>
      <div className="flex gap-2">
        <Button asChild variant="outline">
          <a href="/models">Browse models</a>
        </Button>
        <Button asChild>
          <a href="/">Home</a>
        </Button>
      </div>
    </main>
  )
}
