'use client'

import { Ghost, MessagesSquare } from 'lucide-react'

const SAMPLES = [
  'Explain how a bridge carries its load, to a curious ten-year-old.',
  'Write a Python function that merges overlapping time ranges, with tests.',
  'Compare three ways to cache API answers in a table.',
] as const

/** Before the first message: what this is, and something to try. */
export function Welcome({ isTemporary, onPick }: { isTemporary: boolean; onPick: (text: string) => void }) {
  const Icon = isTemporary ? Ghost : MessagesSquare
  return (
    <div className="grid min-h-0 flex-1 content-center justify-items-center gap-6 overflow-y-auto px-4 py-8 text-center">
      <span className="grid size-10 place-items-center rounded-lg border bg-card text-muted-foreground shadow-raised">
        <Icon aria-hidden className="size-5" />
      </span>
      <div className="grid max-w-md gap-1">
        <h2 className="text-lg font-semibold">
          {isTemporary ? 'Nothing of this chat is stored' : 'Ask one model, or several at once'}
        </h2>
        <p className="text-sm text-pretty text-muted-foreground">
          {isTemporary
            ? 'Its messages live in this window and are gone with it. Requests are billed and logged as always.'
            : 'Add up to four models and read their answers side by side, with the price of each. Chats are kept for you on every device.'}
        </p>
      </div>
      <ul className="grid w-full max-w-xl gap-2">
        {SAMPLES.map((sample) => (
          <li key={sample}>
            <button
              type="button"
              onClick={() => onPick(sample)}
              className="w-full rounded-lg border bg-card px-4 py-2.5 text-left text-sm text-muted-foreground shadow-raised transition-colors hover:bg-accent hover:text-foreground"
            >
              {sample}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
