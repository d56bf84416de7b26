'use client'

import dynamic from 'next/dynamic'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

const PaletteDialog = dynamic(() => import('./palette-dialog').then((module) => module.PaletteDialog), { ssr: false })

const OpenPalette = createContext<() => void>(() => undefined)

/** Opens the palette: Ctrl or ⌘ and K anywhere below it, or a button that calls `useOpenPalette`. */
export function Palette({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return
      event.preventDefault()
      setIsOpen((wasOpen) => !wasOpen)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <OpenPalette value={() => setIsOpen(true)}>
      {children}
      {isOpen && <PaletteDialog onClose={() => setIsOpen(false)} />}
    </OpenPalette>
  )
}

export function useOpenPalette(): () => void {
  return useContext(OpenPalette)
}
