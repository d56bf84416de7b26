export { type FileAnnotation } from './file-annotation'
export { MessagePreparer } from './message-preparer'
