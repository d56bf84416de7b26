import { Alert } from '@/components/ui/alert'

/** Where mail goes while nobody has configured a mail server: the page of the local mailbox, in a tab of its own. */
export function SandboxMailHint() {
  return (
    <Alert title="Mail stays on this machine">
      No mail server is configured, so messages are delivered to a local mailbox.{' '}
      {/* Another program answers this path; a client-side navigation would look for a page of ours. */}
      <a
        href="/sandbox/mail"
        target="_blank"
        rel="noreferrer"
        className="rounded-sm font-medium text-brand underline underline-offset-4 hover:no-underline"
      >
        Open the mailbox
      </a>
    </Alert>
  )
}
