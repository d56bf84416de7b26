export { explainCharge } from './explain-charge'
