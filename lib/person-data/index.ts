export { deletePerson } from './delete-person'
export { exportPersonData } from './export-person-data'
export { previewDeletion } from './preview-deletion'
