import { FileText } from 'lucide-react'
import Link from 'next/link'
import { BrandName } from '@/components/layout/brand-mark'
import { SkipLink } from '@/components/layout/skip-link'
import { Time } from '@/components/layout/time'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import type { SharedChat } from '@/lib/schemas/chats'
import { MarkdownText } from '../text/markdown-text'

/** A shared chat, to read. */
export function SharedChatView({ chat }: { chat: SharedChat }) {
  return (
    <div className="min-h-dvh">
      <SkipLink />
      <header className="sticky top-0 z-40 border-b bg-background/90 backdrop-blur-md">
        <div className="mx-auto flex h-14 max-w-3xl items-center justify-between gap-4 px-4 sm:px-6">
          <Link href="/" className="inline-flex rounded-sm">
            <BrandName />
          </Link>
          <Button asChild variant="outline" size="sm">
            <Link href="/chat">Begin a chat</Link>
          </Button>
        </div>
      </header>
      <main id="content" className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-8 sm:px-6">
        <div className="grid gap-1">
          <h1 className="text-2xl font-semibold tracking-tight">{chat.title}</h1>
          <p className="text-sm text-muted-foreground">
            A copy that somebody shared, <Time iso={chat.created_at} />. Models make mistakes.
          </p>
        </div>
        <ol className="grid grid-cols-[minmax(0,1fr)] gap-8">
          {chat.messages.map((message) => (
            <li key={message.id}>
              {message.role === 'user' ? <Asked message={message} /> : <Answered message={message} />}
            </li>
          ))}
        </ol>
      </main>
    </div>
  )
}

type SharedMessage = { message: SharedChat['messages'][number] }

function Asked({ message: { content, attachments } }: SharedMessage) {
  return (
    <div className="ml-auto grid w-fit max-w-[92%] justify-items-end gap-1.5">
      {content !== '' && (
        <div className="rounded-xl rounded-br-sm bg-secondary px-3.5 py-2 text-base leading-[1.55rem] [overflow-wrap:anywhere] whitespace-pre-wrap text-secondary-foreground">
          {content}
        </div>
      )}
      {attachments.map((name, index) => (
        <p key={index} className="flex items-center gap-1.5 text-xs text-muted-foreground">
          <FileText aria-hidden className="size-3.5" />
          {name}, not shared
        </p>
      ))}
    </div>
  )
}

function Answered({ message: { content, model } }: SharedMessage) {
  const slug = model ?? ''
  return (
    <article aria-label={`Answer of ${slug}`} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p className="flex items-center gap-2 text-sm font-medium">
        <BrandLogo slug={slug} name={slug} className="size-4" />
        {slug}
      </p>
      <MarkdownText text={content} />
    </article>
  )
}
