import { expect, test } from 'vitest'
import { findPriceErrors, toPrice, type PriceForm } from './price-form'

const FORM: PriceForm = {
  prompt: '2.5',
  completion: '10',
  cache_read: '',
  cache_write: '0',
  request: '',
  image: '0.01',
}

test('figures per million tokens are sent per token; what is left empty is as input, or nothing', () => {
  expect(toPrice(FORM)).toEqual({
    prompt: '0.0000025',
    completion: '0.00001',
    cache_read: null,
    cache_write: '0',
    request: '0',
    image: '0.01',
  })
})

test.each([
  ['prompt', '-1'],
  ['prompt', 'cheap'],
  ['completion', ''],
  ['cache_read', '0.0000001'],
  ['image', '0.0000000001'],
])('a %s of %j is not reviewed before it is mended', (field, text) => {
  expect(Object.keys(findPriceErrors(toPrice({ ...FORM, [field]: text })))).toEqual([`price.${field}`])
})

test('good figures have no errors', () => {
  expect(findPriceErrors(toPrice(FORM))).toEqual({})
})
