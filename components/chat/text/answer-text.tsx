'use client'

import { lazy, memo, Suspense } from 'react'
import { splitBlocks } from './split-blocks'

/** With its parser it is bigger than the rest of the page, so it comes when there is something to read. */
const MarkdownText = lazy(() => import('./markdown-text').then((module) => ({ default: module.MarkdownText })))

const Block = memo(function Block({ text, isPlain }: { text: string; isPlain: boolean }) {
  return (
    <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
      <MarkdownText text={text} isPlain={isPlain} />
    </Suspense>
  )
})

/** A model's words. While they come, finished paragraphs are left alone and only the last one is read again. */
export const AnswerText = memo(function AnswerText({ text, isStreaming }: { text: string; isStreaming: boolean }) {
  if (!isStreaming) return <Block text={text} isPlain={false} />
  const blocks = splitBlocks(text)
  return (
    <div className="grid min-w-0 gap-2.5">
      {blocks.map((block, index) => (
        <Block key={index} text={block} isPlain={index === blocks.length - 1} />
      ))}
    </div>
  )
})
