'use client'

import { useState, type ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Spinner } from '@/components/ui/spinner'
import { useChatEngine, useIsBusy } from '@/lib/client/chat/use-chat-engine'
import { Composer } from '../composer/composer'
import type { Draft } from '../composer/use-draft'
import { useModels } from '../use-models'
import { ChatFailure } from './chat-failure'
import { Conversation } from './conversation'
import { ReplayNotice } from './replay-notice'
import { RoomHeader } from './room-header'
import type { ChatPlace } from './use-chat-place'
import { useReplay } from './use-replay'
import { useSend } from './use-send'
import { Welcome } from './welcome'

type RoomProps = { place: ChatPlace; draft: Draft; rooms: (close: () => void) => ReactNode }

/** One chat: its head, its messages, and where the next one is written. */
export function Room({ place, draft, rooms }: RoomProps) {
  const engine = useChatEngine()
  const { takesImages, toName } = useModels()
  const [isShortened, setShortened] = useState(false)
  const replay = useReplay(place, draft, setShortened)
  const send = useSend(place, draft, takesImages)
  const isBusy = useIsBusy(place.chatId ?? '')
  const { settings, isTemporary } = place
  const blind = (settings?.models ?? []).filter((model) => takesImages(model) === false)
  const pickSample = (text: string) => {
    draft.setText(text)
    draft.field.current?.focus()
  }
  return (
    <section aria-label="Chat" className="flex min-h-0 min-w-0 flex-1 flex-col">
      <RoomHeader place={place} toName={toName} rooms={rooms} />
      {replay.error && <ReplayNotice error={replay.error} onClose={place.startNew} />}
      {isTemporary && isShortened && (
        <div className="px-4 pt-4">
          <Alert title="Taken up without its files and tool calls">
            The log keeps words; files and calls of tools are left out.
          </Alert>
        </div>
      )}
      <RoomBody
        place={place}
        takesImages={takesImages}
        toName={toName}
        isReplaying={replay.isLoading}
        onPickSample={pickSample}
      />
      {!place.error && (
        <div className="mx-auto w-full max-w-3xl px-3 pb-3 sm:px-6 sm:pb-4">
          <Composer
            draft={draft}
            blindModels={blind.map(toName)}
            isBusy={isBusy}
            onSend={send}
            onStop={() => engine.stopAll(place.chatId ?? '')}
          />
        </div>
      )}
    </section>
  )
}

type RoomBodyProps = {
  place: ChatPlace
  takesImages: (model: string) => boolean | null
  toName: (model: string) => string
  isReplaying: boolean
  onPickSample: (text: string) => void
}

function RoomBody({ place, takesImages, toName, isReplaying, onPickSample }: RoomBodyProps) {
  const { chatId, settings, isTemporary, error, retry, startNew } = place
  if (error) return <ChatFailure error={error} onRetry={retry} onNew={startNew} />
  if (isReplaying || !settings) {
    return (
      <div className="grid min-h-0 flex-1 place-content-center">
        <Spinner label={isReplaying ? 'Loading the request' : 'Loading the chat'} />
      </div>
    )
  }
  if (chatId === null) return <Welcome isTemporary={false} onPick={onPickSample} />
  return (
    <Conversation
      key={chatId}
      context={{ chatId, settings, takesImages }}
      isTemporary={isTemporary}
      target={place.target}
      onMissing={place.forgetMessage}
      toName={toName}
      onPickSample={onPickSample}
    />
  )
}
