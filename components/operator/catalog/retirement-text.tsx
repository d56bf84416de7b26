import { formatUtcDay } from '@/lib/client/format-time'

type Retirement = { expiration_date: string | null; successor: string | null }

/** A model's last day and what to use instead, in words. */
export function RetirementText({ retirement: { expiration_date: day, successor } }: { retirement: Retirement }) {
  return (
    <>
      {day === null ? 'none' : formatUtcDay(day)}
      {successor !== null && `, then ${successor}`}
    </>
  )
}
