'use client'

import { Ghost, Menu, Share, SquarePen } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState, type ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { Tooltip } from '@/components/ui/tooltip'
import { ModelChips } from './model-chips'
import { SettingsSheet } from './settings-sheet'
import type { ChatPlace } from './use-chat-place'

const ShareDialog = dynamic(() => import('./share-dialog').then((module) => module.ShareDialog), { ssr: false })

type RoomHeaderProps = {
  place: ChatPlace
  toName: (model: string) => string
  /** The list of chats, for screens without room beside the conversation. */
  rooms: (close: () => void) => ReactNode
}

/** What the chat is called, who answers in it, and what can be done with it. */
export function RoomHeader({ place, toName, rooms }: RoomHeaderProps) {
  const { chat, chatId, settings, changeSettings, isTemporary, startNew, startTemporary } = place
  const [isSharing, setSharing] = useState(false)
  return (
    <header className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-b px-3 py-2 sm:px-4">
      <div className="flex h-8 items-center gap-1">
        <RoomsSheet rooms={rooms} />
        <h1 className="min-w-0 truncate px-1 text-base font-semibold">{nameRoom(place)}</h1>
        {isTemporary && <Badge tone="outline">Not stored</Badge>}
        <div className="ml-auto flex items-center gap-1">
          {settings && <SettingsSheet key={chatId} settings={settings} onChange={changeSettings} />}
          {chat && (
            <HeaderButton label="Share by link" onClick={() => setSharing(true)}>
              <Share aria-hidden />
            </HeaderButton>
          )}
          {!isTemporary && (
            <HeaderButton label="Temporary chat, stored nowhere" onClick={startTemporary}>
              <Ghost aria-hidden />
            </HeaderButton>
          )}
          <span className={isTemporary ? '' : 'xl:hidden'}>
            <HeaderButton label="New chat" onClick={startNew}>
              <SquarePen aria-hidden />
            </HeaderButton>
          </span>
        </div>
      </div>
      {settings ? (
        <ModelChips
          models={settings.models}
          toName={toName}
          onChange={(models) => changeSettings({ ...settings, models })}
        />
      ) : (
        <div className="h-9" />
      )}
      {isSharing && chat && <ShareDialog chat={chat} onClose={() => setSharing(false)} />}
    </header>
  )
}

function nameRoom({ chat, chatId, isTemporary }: ChatPlace): string {
  if (isTemporary) return 'Temporary chat'
  // One that is on its way, or gone, is no new one.
  return chat?.title ?? (chatId === null ? 'New chat' : 'Chat')
}

function HeaderButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip content={label} side="bottom">
      <Button variant="ghost" size="icon" className="size-8" aria-label={label} onClick={onClick}>
        {children}
      </Button>
    </Tooltip>
  )
}

function RoomsSheet({ rooms }: Pick<RoomHeaderProps, 'rooms'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger>
        <Button variant="ghost" size="icon" className="-ml-1 size-8 xl:hidden" aria-label="Your chats">
          <Menu aria-hidden />
        </Button>
      </SheetTrigger>
      <SheetContent title="Your chats" side="left" className="overflow-hidden">
        {rooms(() => setOpen(false))}
      </SheetContent>
    </Sheet>
  )
}
