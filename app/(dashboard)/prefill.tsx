import { dehydrate, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { FirstAnswers } from '@/components/layout/first-answers'
import { getSession } from '@/lib/auth'
import { createQueryClient } from '@/lib/client/query-client'
import { getEnv } from '@/lib/env'
import type { RouteHandler } from '@/lib/http'

/** What a page asks as soon as it is there, and who answers it. */
export type FirstQuestion = {
  queryKey: QueryKey
  handler: RouteHandler
  /** Below `/api/v1`, with its query. */
  path: string
  response: z.ZodType<{ data: unknown }>
  /** Of a list that is loaded page by page: what its first page is asked with. */
  firstPage?: { param: unknown }
  /** The first byte waits no longer for this answer: a later one is asked for by the browser. */
  patienceMs?: number
}

/**
 * A page with the answers to its first questions in it: asked of our own API for the person who opens it, as their browser
 * would a moment later. What is refused here the browser asks again, and shows why.
 */
export async function Prefill({ questions, children }: { questions: readonly FirstQuestion[]; children: ReactNode }) {
  const session = await getSession()
  if (!session) return children
  const queryClient = createQueryClient()
  const sent = await headers()
  await Promise.all(questions.map((question) => fillIn(queryClient, { question, sent })))
  return (
    <FirstAnswers organizationId={session.organizationId} state={dehydrate(queryClient)}>
      {children}
    </FirstAnswers>
  )
}

async function fillIn(
  queryClient: QueryClient,
  { question, sent }: { question: FirstQuestion; sent: Headers },
): Promise<void> {
  const { queryKey, response, firstPage, patienceMs } = question
  const answer = await (patienceMs === undefined ? ask(question, sent) : soonEnough(ask(question, sent), patienceMs))
  const parsed = answer?.ok ? response.safeParse(await answer.json()) : null
  if (!parsed?.success) return
  const { data } = parsed
  queryClient.setQueryData(queryKey, firstPage ? { pages: [data], pageParams: [firstPage.param] } : data.data)
}

function ask({ handler, path }: FirstQuestion, sent: Headers): Promise<Response> {
  const request = new Request(`${getEnv().PUBLIC_URL}/api/v1${path}`, { headers: new Headers(sent) })
  return handler(request, { params: Promise.resolve({}) })
}

function soonEnough(answer: Promise<Response>, patienceMs: number): Promise<Response | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patienceMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
