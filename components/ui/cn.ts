import { clsx, type ClassValue } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

// Our own size name must be known, or `text-2xs` would be taken for a colour and dropped beside one.
const mergeClasses = extendTailwindMerge({
  extend: { classGroups: { 'font-size': [{ text: ['2xs'] }], shadow: [{ shadow: ['raised', 'floating'] }] } },
})

/** Joins class names; of two Tailwind classes that set the same property, the later one wins. */
export function cn(...inputs: ClassValue[]): string {
  return mergeClasses(clsx(inputs))
}
