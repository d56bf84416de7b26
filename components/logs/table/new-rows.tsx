import { ArrowUp } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** The way back to the newest rows, while some wait. */
export function NewRows({ waiting, onShow }: { waiting: number; onShow: () => void }) {
  if (waiting === 0) return null
  return (
    <div className="pointer-events-none absolute inset-x-0 top-12 z-20 flex justify-center">
      <Button size="sm" className="pointer-events-auto rounded-full shadow-floating" onClick={onShow}>
        <ArrowUp aria-hidden />
        {waiting} new
      </Button>
    </div>
  )
}
