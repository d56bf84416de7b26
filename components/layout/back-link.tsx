import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'

/** From one thing back to the list of its kind. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      className="flex w-fit items-center gap-1.5 rounded-sm text-sm text-muted-foreground transition-colors hover:text-foreground"
    >
      <ArrowLeft aria-hidden className="size-3.5" />
      {label}
    </Link>
  )
}
