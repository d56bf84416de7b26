type DataPolicyProps = {
  /** Null = not known. */
  trainsOnPrompts: boolean | null
  /** Days that prompts are kept; null = not known. */
  retentionDays: number | null
}

/** What becomes of prompts, in a few words. */
export function DataPolicy({ trainsOnPrompts, retentionDays }: DataPolicyProps) {
  return (
    <span className="text-sm">
      {describeTraining(trainsOnPrompts)}
      <span className="text-muted-foreground"> · {describeRetention(retentionDays)}</span>
    </span>
  )
}

function describeTraining(trainsOnPrompts: boolean | null): string {
  if (trainsOnPrompts === null) return 'Training not known'
  return trainsOnPrompts ? 'May train on prompts' : 'No training'
}

function describeRetention(days: number | null): string {
  if (days === null) return 'retention not known'
  return days === 0 ? 'keeps nothing' : `kept ${days} day${days === 1 ? '' : 's'}`
}
