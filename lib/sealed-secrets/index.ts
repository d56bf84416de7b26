export { newestSealVersion, openSecret, type SealedSecret, sealSecret } from './seal-secret'
