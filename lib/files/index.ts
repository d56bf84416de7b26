export { readPdfText } from './read-pdf-text'
