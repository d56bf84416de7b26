import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Suspense } from 'react'
import { GET as getSummary } from '@/app/api/v1/dashboard/activity/route'
import { GET as getGenerations } from '@/app/api/v1/dashboard/generations/route'
import { ActivityView } from '@/components/activity/activity-view'
import { DEFAULT_ASK } from '@/components/activity/default-ask'
import { activityQueries } from '@/lib/client/activity'
import { activityResponse, generationsResponse } from '@/lib/schemas/activity'
import { Prefill, type FirstQuestion } from '../prefill'

export const metadata: Metadata = { title: 'Activity' }

/** Both are quick by their tables; where they are not, the page does not wait for them. */
const PATIENCE_MS = 300

const GENERATIONS: FirstQuestion = {
  queryKey: activityQueries.generations().queryKey,
  handler: getGenerations,
  path: '/dashboard/generations?limit=25',
  response: generationsResponse,
  firstPage: { param: null },
  patienceMs: PATIENCE_MS,
}

/** The chart of an address that says nothing. */
const SUMMARY: FirstQuestion = {
  queryKey: activityQueries.summary(DEFAULT_ASK).queryKey,
  handler: getSummary,
  path: `/dashboard/activity?range=${DEFAULT_ASK.range}&group_by=${DEFAULT_ASK.group}&compare=${String(DEFAULT_ASK.isCompared)}`,
  response: activityResponse,
  patienceMs: PATIENCE_MS,
}

/** What changes the chart's question. */
const ASKED_BY = ['range', 'from', 'to', 'group', 'filters', 'compare']

type ActivityPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ActivityPage({ searchParams }: ActivityPageProps) {
  const params = await searchParams
  const isDefault = ASKED_BY.every((name) => params[name] === undefined)
  return (
    <Prefill questions={isDefault ? [GENERATIONS, SUMMARY] : [GENERATIONS]}>
      {/* The view's state is in the address, which is known only per request. */}
      <Suspense>
        <NuqsAdapter>
          <ActivityView />
        </NuqsAdapter>
      </Suspense>
    </Prefill>
  )
}
