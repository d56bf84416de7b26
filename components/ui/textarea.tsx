import type { ComponentProps } from 'react'
import { cn } from './cn'
import { fieldClasses } from './field-classes'

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={cn(fieldClasses, 'min-h-20 resize-y py-2', className)} {...props} />
}
