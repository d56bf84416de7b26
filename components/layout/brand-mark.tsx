import { cn } from '@/components/ui/cn'

/** A road on three arches over a line of water. The road takes the text colour, the water the accent. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" fill="none" className={cn('size-6', className)}>
      <path
        fill="currentColor"
        d="M2 6.25A1.25 1.25 0 0 1 3.25 5h17.5A1.25 1.25 0 0 1 22 6.25V15.5h-2.2v-1.7a2.3 2.3 0 0 0-4.6 0v1.7h-2.1v-1.7a2.3 2.3 0 0 0-4.6 0v1.7H6.4v-1.7a2.3 2.3 0 0 0-2.3-2.3H2Z"
      />
      <path className="stroke-brand" strokeWidth="1.9" strokeLinecap="round" d="M2.95 19.05h18.1" />
    </svg>
  )
}

/** The mark and the name. */
export function BrandName({ className }: { className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2 text-lg font-semibold tracking-tight', className)}>
      <BrandMark />
      Causeway
    </span>
  )
}
