import type { Metadata } from 'next'
import { CompareView } from '@/components/models/compare/compare-view'
import { readComparePath } from '@/components/models/compare/read-compare-path'

type ComparePageProps = { params: Promise<{ slugs?: string[] }> }

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const slugs = readComparePath((await params).slugs)
  const names = slugs.map((slug) => slug.slice(slug.indexOf('/') + 1))
  return {
    title: names.length > 1 ? names.join(' or ') : 'Compare models',
    description: 'Models side by side: prices, context, abilities, providers, and the speed and uptime measured here.',
  }
}

export default async function ComparePage({ params }: ComparePageProps) {
  return <CompareView slugs={readComparePath((await params).slugs)} />
}
