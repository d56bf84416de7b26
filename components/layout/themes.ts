import { Monitor, Moon, Sun } from 'lucide-react'

/** The looks that a person can choose. */
export const THEMES = [
  { value: 'system', label: 'Same as the system', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const
