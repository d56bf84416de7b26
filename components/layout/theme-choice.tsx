'use client'

import { useTheme } from 'next-themes'
import { DropdownMenuLabel, DropdownMenuRadioGroup, DropdownMenuRadioItem } from '@/components/ui/dropdown-menu'
import { THEMES } from './themes'

/** The looks, as entries of a menu that stays open while somebody tries them. */
export function ThemeChoice() {
  const { theme = 'system', setTheme } = useTheme()
  return (
    <>
      <DropdownMenuLabel>Theme</DropdownMenuLabel>
      <DropdownMenuRadioGroup value={theme} onValueChange={setTheme} aria-label="Theme">
        {THEMES.map(({ value, label, icon: Icon }) => (
          <DropdownMenuRadioItem key={value} value={value} onSelect={(event) => event.preventDefault()}>
            <span className="flex items-center gap-2.5">
              <Icon aria-hidden className="size-4 text-muted-foreground" />
              {label}
            </span>
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
    </>
  )
}
