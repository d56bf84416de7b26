import { redirect } from 'next/navigation'

/** The documentation begins with its first guide. */
export default function DocsPage() {
  redirect('/docs/quick-start')
}
