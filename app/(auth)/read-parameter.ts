export type PageParameters = Promise<Record<string, string | string[] | undefined>>

/** One parameter of a page's address; the first one when it is repeated. */
export async function readParameter(parameters: PageParameters, name: string): Promise<string | null> {
  const value = (await parameters)[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}
