import type { ReactNode } from 'react'

type SettingsSectionProps = { title: string; description: ReactNode; children: ReactNode }

/** One subject of the settings: what it is on the left, its controls on the right. */
export function SettingsSection({ title, description, children }: SettingsSectionProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 border-t py-7 first:border-t-0 first:pt-0 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
      <header className="grid content-start gap-0.5">
        <h2 className="font-semibold">{title}</h2>
        <p className="text-sm text-pretty text-muted-foreground">{description}</p>
      </header>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
