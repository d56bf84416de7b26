import Link from 'next/link'
import { BrandMark } from '@/components/layout/brand-mark'
import { Button } from '@/components/ui/button'

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
          <Link href="/models">Browse models</Link>
        </Button>
        <Button asChild>
          <Link href="/">Home</Link>
        </Button>
      </div>
    </main>
  )
}
