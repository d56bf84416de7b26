import { expect, test } from 'vitest'
import { makePdf } from '@/tests/factories/make-pdf'
import { readPdfText } from './read-pdf-text'

test('the text of every page is read in order', async () => {
  const { pages } = await readPdfText({ bytes: makePdf(['Invoice 4711 (paid)', 'Total: 12.50']), name: 'invoice.pdf' })
  expect(pages).toEqual(['Invoice 4711 (paid)', 'Total: 12.50'])
})

test('what is no PDF, or a cut one, is the sender’s mistake and says which file', async () => {
  const broken = [Buffer.from('hello'), makePdf(['x']).subarray(0, 60), Buffer.from('%PDF-1.4\n'), Buffer.alloc(0)]
  for (const bytes of broken) {
    await expect(readPdfText({ bytes, name: 'a.pdf' })).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining('a.pdf') as string,
    })
  }
})

test('a PDF of too many pages is refused', async () => {
  const bytes = makePdf(Array.from({ length: 1_001 }, () => 'x'))
  await expect(readPdfText({ bytes, name: 'long.pdf' })).rejects.toThrow(/more than 1000 pages/)
})

test('several at once are read one after another and all of them whole', async () => {
  const results = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => readPdfText({ bytes: makePdf([`page of ${number}`]), name: `${number}.pdf` })),
  )
  expect(results.map(({ pages }) => pages[0])).toEqual([1, 2, 3, 4, 5].map((number) => `page of ${number}`))
})
