export type MailSandboxConfig = {
  /** Folder that holds one file per message; made when it is missing. */
  dataDir: string
  /** Port of the SMTP server on 127.0.0.1; 0 for any free one. */
  smtpPort: number
  /** Mails that nobody would ever get must not be swallowed in production, so creation throws. */
  isProduction: boolean
}
