import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { GuideView } from '@/components/docs/guide-view'
import { GUIDES, isGuide, readGuide } from '@/lib/docs'
import { getEnv } from '@/lib/env'

type GuidePageProps = { params: Promise<{ guide: string }> }

async function findGuide({ params }: GuidePageProps) {
  // The samples have the address that this installation is reached at, which a build does not know.
  await connection()
  const { guide: slug } = await params
  return isGuide(slug) ? readGuide({ slug, publicUrl: getEnv().PUBLIC_URL }) : null
}

export async function generateMetadata(props: GuidePageProps): Promise<Metadata> {
  const guide = await findGuide(props)
  return guide ? { title: guide.title, description: guide.lead } : {}
}

export default async function GuidePage(props: GuidePageProps) {
  const guide = await findGuide(props)
  if (!guide) notFound()
  const { guide: slug } = await props.params
  const position = GUIDES.findIndex((one) => one.slug === slug)
  const linkTo = (index: number) => {
    const neighbour = GUIDES[index]
    return neighbour ? { href: `/docs/${neighbour.slug}`, label: neighbour.label } : null
  }
  return <GuideView guide={guide} previous={linkTo(position - 1)} next={linkTo(position + 1)} />
}
