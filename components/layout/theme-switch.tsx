'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useTheme } from 'next-themes'
import * as ToggleGroup from 'radix-ui/toggle-group'
import { useSyncExternalStore } from 'react'

const CHOICES = [
  { value: 'system', label: 'Same as the system', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const

const subscribeToNothing = () => () => undefined

/** System, light or dark. The choice is known only in the browser, so the server marks none. */
export function ThemeSwitch() {
  const { theme, setTheme } = useTheme()
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
  return (
    <ToggleGroup.Root
      type="single"
      aria-label="Theme"
      value={isInBrowser ? (theme ?? 'system') : ''}
      onValueChange={(value) => {
        if (value !== '') setTheme(value)
      }}
      className="inline-flex w-fit gap-0.5 rounded-full border p-0.5"
    >
      {CHOICES.map(({ value, label, icon: Icon }) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          aria-label={label}
          title={label}
          className="grid size-6 place-items-center rounded-full text-muted-foreground transition-colors hover:text-foreground data-[state=on]:bg-secondary data-[state=on]:text-foreground"
        >
          <Icon aria-hidden className="size-3.5" />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
