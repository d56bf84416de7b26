'use client'

import { useTheme } from 'next-themes'
import { useSyncExternalStore } from 'react'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { THEMES } from './themes'

const CHOICES = THEMES.map(({ icon: Icon, ...theme }) => ({ ...theme, content: <Icon className="size-3.5" /> }))

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
    <ChoiceGroup
      label="Theme"
      value={isInBrowser ? (theme ?? 'system') : null}
      options={CHOICES}
      onValueChange={setTheme}
      className="inline-flex w-fit gap-0.5 rounded-full border p-0.5"
      choiceClassName="size-6 rounded-full text-muted-foreground hover:text-foreground has-checked:bg-secondary has-checked:text-foreground"
    />
  )
}
