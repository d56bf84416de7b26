import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(?:js|css|svg|json|txt)$/
/** Below it, headers weigh more than what is saved. */
const LEAST_BYTES = 1_024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * Puts a `.br` and a `.gz` beside every text in the directory, as small as each can be: they are made once and sent many
 * times. @returns how many texts there are
 */
export async function compressStatic(directory: string): Promise<number> {
  const files = await readdir(directory, { recursive: true })
  const texts = files.filter((file) => TEXT.test(file)).map((file) => path.join(directory, file))
  // The compressors run in threads of their own, as many at a time as Node keeps for such work.
  await Promise.all(texts.map(compressFile))
  return texts.length
}

async function compressFile(file: string): Promise<void> {
  if ((await stat(file)).size < LEAST_BYTES) return
  const text = await readFile(file)
  const [brotli, gzipped] = await Promise.all([
    toBrotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
      },
    }),
    toGzip(text, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
}
