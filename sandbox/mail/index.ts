export { createMailApp, type MailSandbox } from './create-mail-app'
