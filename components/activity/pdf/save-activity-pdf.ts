import type { Activity } from '@/lib/schemas/activity'
import { writeActivityPdf } from './write-activity-pdf'

/** Makes the PDF and hands it to the browser to keep. Loaded on use: the library is big. */
export async function saveActivityPdf(activity: Activity, { dimension }: { dimension: string }): Promise<void> {
  const bytes = await writeActivityPdf(activity, { dimension, madeAt: new Date() })
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `activity-by-${dimension.toLowerCase().replaceAll(' ', '-')}.pdf`
  link.click()
  URL.revokeObjectURL(url)
}
