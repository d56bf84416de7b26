import type { ReactNode } from 'react'

type AuthCardProps = {
  title: string
  description?: ReactNode
  children: ReactNode
  /** The way to the neighbouring page. */
  footer?: ReactNode
}

/** One step of getting in: a title, what to do, and where else to go. */
export function AuthCard({ title, description, children, footer }: AuthCardProps) {
  return (
    <div className="grid gap-6">
      <header className="grid gap-1 text-center">
        <h1 className="text-2xl font-semibold tracking-tight text-balance">{title}</h1>
        {description !== undefined && <p className="text-base text-balance text-muted-foreground">{description}</p>}
      </header>
      <section className="grid gap-5 rounded-lg border bg-card p-5 shadow-raised sm:p-6">{children}</section>
      {footer !== undefined && <p className="text-center text-sm text-muted-foreground">{footer}</p>}
    </div>
  )
}
