/** `Anthropic: Claude Opus 4.6`, beside the author's logo: narrow screens leave the author out, so that the model can be read. */
export function ModelName({ name }: { name: string }) {
  const end = name.indexOf(': ') + 1
  return (
    <>
      <span className="max-sm:hidden">{name.slice(0, end)}</span> {name.slice(end)}
    </>
  )
}
