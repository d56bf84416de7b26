import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'

type IconActionProps = { label: string; icon: ReactNode; onClick: () => void; disabled?: boolean }

/** A small button under a message that says what it does on hover and to screen readers. */
export function IconAction({ label, icon, onClick, disabled = false }: IconActionProps) {
  return (
    <Tooltip content={label} side="bottom">
      <Button variant="ghost" size="icon-sm" aria-label={label} onClick={onClick} disabled={disabled}>
        {icon}
      </Button>
    </Tooltip>
  )
}
