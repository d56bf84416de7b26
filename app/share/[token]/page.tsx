import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SharedChatView } from '@/components/chat/share/shared-chat-view'
import { readSharedChat } from '@/lib/chats'

/** Whoever shares with a few does not share with search engines; addresses that hold a token go to no other site. */
export const metadata: Metadata = {
  title: 'Shared chat',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

type SharePageProps = { params: Promise<{ token: string }> }

/** A copy of a chat, for everybody who has the link. */
export default async function SharePage({ params }: SharePageProps) {
  const { token } = await params
  const chat = await readSharedChat({ token })
  if (!chat) notFound()
  return <SharedChatView chat={chat} />
}
