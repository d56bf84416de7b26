import { permanentRedirect } from 'next/navigation'

type PageProps = { params: Promise<{ id: string }> }

/** Where a request was shown before the log had pages of its own: links to it go on working. */
export default async function GenerationPage({ params }: PageProps) {
  const { id } = await params
  permanentRedirect(`/logs/${id}?tab=charge`)
}
