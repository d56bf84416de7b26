import { Transform } from 'node:stream'

export class TooLargeError extends Error {}

/** A stream that passes at most so many bytes and fails with TooLargeError at the first one more. */
export function limitBytes(bytesMax: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.byteLength
      if (bytes <= bytesMax) done(null, chunk)
      else done(new TooLargeError(`The request body is larger than ${Math.round(bytesMax / 1024 / 1024)} MB.`))
    },
  })
}
