export { writeAddressTakenMessage, writeResetPasswordMessage, writeVerifyEmailMessage } from './messages'
export { sendMail } from './send-mail'
