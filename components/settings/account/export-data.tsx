'use client'

import { Download } from 'lucide-react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { personDataMutations } from '@/lib/client/person-data'
import { useProvenMutation } from '../security/use-proven-mutation'

/** Everything that is the person's, as a file. */
export function ExportData() {
  const download = useProvenMutation({
    ...personDataMutations.exportData(),
    onSuccess: () => {
      toast.success('Your data is downloaded')
    },
  })
  return (
    <div className="grid justify-items-start gap-3">
      {download.error && <Alert tone="destructive" title={download.error.message} />}
      <Button variant="outline" isLoading={download.isPending} onClick={() => download.mutate()}>
        <Download aria-hidden />
        Download my data
      </Button>
      {download.dialog}
    </div>
  )
}
