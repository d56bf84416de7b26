'use client'

import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'

/** A dialog, and a toast that can be taken back. */
export function DialogSpecimen() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="outline" onClick={() => setIsOpen(true)}>
        Open a dialog
      </Button>
      <Button
        variant="outline"
        onClick={() =>
          toast('The chain was deleted', { action: { label: 'Undo', onClick: () => toast('It is back') } })
        }
      >
        Show a toast
      </Button>
      <Dialog open={isOpen} onOpenChange={setIsOpen}>
        <DialogContent title="Rename the key" description="Programs that use it notice nothing.">
          <DialogBody>What is asked stands here.</DialogBody>
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="ghost">Cancel</Button>
            </DialogClose>
            <Button onClick={() => setIsOpen(false)}>Rename</Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    </>
  )
}
