export { createCompletion } from './create-completion'
