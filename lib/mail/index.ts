export {
  writeAddressTakenMessage,
  writeLeakedKeyMessage,
  writeResetPasswordMessage,
  writeVerifyEmailMessage,
} from './messages'
export { sendMail } from './send-mail'
