'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button'

type CopyButtonProps = {
  /** The text for the clipboard. */
  value: string
  /** What is copied, for the accessible name: "API key" gives "Copy API key". */
  label: string
  /** `icon` shows only the icon; `text` shows icon and the word Copy. */
  appearance?: 'icon' | 'text'
  className?: string
}

const FEEDBACK_MS = 1_600

/** Copies and says so, to eyes and to screen readers. */
export function CopyButton({ value, label, appearance = 'icon', className }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), FEEDBACK_MS)
    return () => clearTimeout(timer)
  }, [state])

  const copy = () => {
    void writeClipboard(value).then((isCopied) => setState(isCopied ? 'copied' : 'failed'))
  }
  const words = { idle: 'Copy', copied: 'Copied', failed: 'Press Ctrl+C' }[state]
  const icon =
    state === 'copied' ? (
      <Check aria-hidden className="size-3.5 text-success" />
    ) : (
      <Copy aria-hidden className="size-3.5" />
    )
  return (
    <Button
      variant={appearance === 'icon' ? 'ghost' : 'outline'}
      size={appearance === 'icon' ? 'icon-sm' : 'sm'}
      aria-label={`Copy ${label}`}
      onClick={copy}
      className={className}
    >
      {icon}
      {appearance === 'text' && words}
      <span role="status" className="sr-only">
        {state === 'idle' ? '' : words}
      </span>
    </Button>
  )
}

/** The asynchronous clipboard exists only on https and localhost; elsewhere a hidden field does the same. */
async function writeClipboard(text: string): Promise<boolean> {
  if (globalThis.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyThroughField(text),
    )
  }
  return copyThroughField(text)
}

function copyThroughField(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  // Inside an open dialog the focus trap takes the selection away from anything outside it.
  const host = document.activeElement?.parentElement ?? document.body
  host.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}
