/** A dash for eyes, words for screen readers. */
export function NotKnown({ words = 'not measured yet' }: { words?: string }) {
  return (
    <span className="text-muted-foreground" title={words}>
      <span aria-hidden>–</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
