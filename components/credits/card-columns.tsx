import type { ReactNode } from 'react'

/** Cards side by side on wide screens, below each other on narrow ones; each as high as it has to be. */
export function CardColumns({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 empty:hidden lg:grid-cols-2">{children}</div>
}
