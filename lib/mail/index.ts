export { type AutoTopUpMail, writeAutoTopUpMessage } from './auto-top-up-messages'
export { deliverMail } from './deliver-mail'
export {
  writeAddressTakenMessage,
  writeInvitationMessage,
  writeLeakedKeyMessage,
  writeResetPasswordMessage,
  writeVerifyEmailMessage,
} from './messages'
export { writeRetirementMessage } from './retirement-message'
export { sendMail } from './send-mail'
