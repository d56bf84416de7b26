/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  const { followRequests } = await import('@/lib/reader')
  await followRequests()
}
