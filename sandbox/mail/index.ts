export type { MailSandboxConfig } from './config'
export { createMailApp, type MailSandbox } from './create-mail-app'
