import type { ContentPart } from '../spec'

const WORDS: Readonly<Record<Exclude<ContentPart['type'], 'text'>, string>> = {
  image_url: 'An image',
  file: 'A file',
  input_audio: 'An audio recording',
  video_url: 'A video',
}

/** Stands in a conversation for what a wire form cannot carry, so that the model knows that something was there. */
export function describeLeftOut(part: Exclude<ContentPart, { type: 'text' }>): string {
  return `[${WORDS[part.type]} was left out: this model cannot take it.]`
}
