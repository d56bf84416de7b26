import { failAtTheGate } from '../answer-call'
import { usageBender } from '../apply-answer-faults'
import { findFault } from '../control/resolve-behaviour'
import { isObject } from '../json'
import { openaiWire } from '../openai/wire'
import { ProviderFailure } from '../provider-failure'
import { receiveCall, type ReceivedCall } from '../receive-call'
import type { Exchange } from '../transport/exchange'
import { sendWhole } from '../transport/send-whole'
import type { JsonObject } from '../types'
import type { ProviderWorld } from '../world'

const PDF_PREFIX = 'data:application/pdf;base64,'

/** Answers `POST …/ocr` as Mistral does, with made-up text for each page: a stand-in has no eyes. */
export function answerDocuments(exchange: Exchange, world: ProviderWorld): void {
  receiveCall(openaiWire, { exchange, world }, (call) => answer(exchange, call))
}

function answer(exchange: Exchange, { body, model, behaviour }: ReceivedCall): void {
  if (behaviour.faults.length > 0 && failAtTheGate(exchange, behaviour)) return
  const pdf = readPdf(body)
  const count = findFault(behaviour, 'empty') ? 0 : countPages(pdf)
  const pages = Array.from({ length: count }, (_, index) => ({
    index,
    markdown: `# Page ${index + 1}\n\nThis is what the simulated recognition reads on page ${index + 1} of ${count}.`,
    images: [],
    dimensions: { dpi: 200, width: 1_700, height: 2_200 },
  }))
  exchange.entry.usage = { prompt: 0, cached: 0, cacheWrite: 0, completion: 0, reasoning: 0 }
  const usage = usageBender(behaviour)({ pages_processed: count, doc_size_bytes: pdf.byteLength })
  const reply = { pages, model, document_annotation: null, ...(usage && { usage_info: usage }) }
  sendWhole(exchange, JSON.stringify(reply), { behaviour, headers: {}, tokens: 0 })
}

function readPdf({ document }: JsonObject): Buffer {
  const url = isObject(document) && document.type === 'document_url' ? document.document_url : null
  if (typeof url !== 'string' || !url.startsWith(PDF_PREFIX)) {
    throw new ProviderFailure('invalid_request', "Invalid 'document': a data URI of a PDF is expected.", {
      param: 'document',
    })
  }
  return Buffer.from(url.slice(PDF_PREFIX.length), 'base64')
}

/** By the page objects that stand in the file; those of a compressed one cannot be seen and count as one. */
function countPages(pdf: Buffer): number {
  return Math.max(1, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 1)
}
