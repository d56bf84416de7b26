import { markWords } from '@/lib/client/mark-words'

/** A text with the words marked that were looked for. */
export function MarkedText({ text, search }: { text: string; search: string }) {
  return markWords(text, search).map(({ text: piece, isHit }, index) =>
    isHit ? (
      <mark key={index} className="rounded-[2px] bg-brand/20 font-medium text-foreground">
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
