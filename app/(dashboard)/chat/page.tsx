import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { GET } from '@/app/api/v1/chats/route'
import { ChatView } from '@/components/chat/chat-view'
import { chatQueries } from '@/lib/client/chats'
import { chatListResponse } from '@/lib/schemas/chats'
import { Prefill, type FirstQuestion } from '../prefill'

export const metadata: Metadata = { title: 'Chat' }

/** Thirty names to unseal; where that takes longer, the page does not wait for it. */
const CHATS: FirstQuestion = {
  queryKey: chatQueries.list('').queryKey,
  handler: GET,
  path: '/chats',
  response: chatListResponse,
  firstPage: { param: '' },
  patienceMs: 300,
}

export default function ChatPage() {
  return (
    <Prefill questions={[CHATS]}>
      <NuqsAdapter>
        <ChatView />
      </NuqsAdapter>
    </Prefill>
  )
}
