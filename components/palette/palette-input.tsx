import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { type KeyboardEvent, startTransition, useState } from 'react'
import { flushSync } from 'react-dom'

type PaletteInputProps = {
  /** The question that the list shows the answers of. */
  shown: string
  onAsk: (query: string) => void
}

/** The field of the palette. A letter is in it at once; the list is built beside it and follows. */
export function PaletteInput({ shown, onAsk }: PaletteInputProps) {
  const [typed, setTyped] = useState(shown)
  const type = (text: string) => {
    setTyped(text)
    startTransition(() => onAsk(text))
  }
  const catchUp = (event: KeyboardEvent) => {
    // What is chosen is an answer to all that was typed, however slow the machine is.
    if (event.key === 'Enter' && typed !== shown) flushSync(() => onAsk(typed))
  }
  return (
    <div className="flex items-center gap-2.5 border-b px-4">
      <Search aria-hidden className="size-4 text-muted-foreground" />
      <Command.Input
        value={typed}
        onValueChange={type}
        onKeyDown={catchUp}
        placeholder="Pages, models, keys, or the id of a request"
        className="h-12 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground"
      />
    </div>
  )
}
