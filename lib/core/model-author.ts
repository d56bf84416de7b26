/** The first part of a model's slug. */
export function toAuthor(slug: string): string {
  return slug.split('/')[0] ?? slug
}

/** Who made a model, as people call them. Names of models begin with it: `DeepSeek: DeepSeek Chat`. */
export function toAuthorName({ id, name }: { id: string; name: string }): string {
  const end = name.indexOf(': ')
  return end === -1 ? toAuthor(id) : name.slice(0, end)
}
