import { html, raw } from 'hono/html'
import { renderPage } from '../pages/render-page'
import type { Markup } from '../pages/render-page'
import type { Message } from './mailbox'

export const MAIL_STYLESHEET = '/sandbox/mail/assets/sandbox.css'

const URL_PATTERN = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/

/** Plain text with its addresses turned into links; everything else is escaped. */
function linkify(text: string): Markup {
  // Splitting at a captured group leaves the addresses at the odd places.
  const parts = text
    .split(URL_PATTERN)
    .map((part, index) => (index % 2 === 0 ? part : html`<a href="${part}">${part}</a>`))
  return html`${parts}`
}

function renderTime(receivedAt: string): Markup {
  return html`<time datetime="${receivedAt}">${receivedAt.slice(0, 19).replace('T', ' ')} UTC</time>`
}

function renderRow(message: Message): Markup {
  return html`<li>
    <a class="mail" href="/sandbox/mail/${message.id}">
      <strong>${message.subject}</strong>
      <span class="muted">to ${message.to.join(', ')} · ${renderTime(message.receivedAt)}</span>
    </a>
  </li>`
}

/** The mailbox: every mail that the product has sent. */
export function renderMailList(messages: readonly Message[]): Markup {
  const list =
    messages.length === 0
      ? html`<p class="muted">No mail yet. What the product sends to anybody arrives here.</p>`
      : html`<ul class="rows">
          ${messages.map(renderRow)}
        </ul>`
  return renderPage({
    title: 'Sandbox mailbox',
    stylesheet: MAIL_STYLESHEET,
    body: html`<main>
      <div class="head">
        <h1>Mailbox</h1>
        <form method="post" action="/sandbox/mail/clear"><button type="submit">Delete all</button></form>
      </div>
      <div class="card">${list}</div>
    </main>`,
  })
}

/** One mail: the plain part with clickable links, and the HTML part shut in a frame that can run nothing. */
export function renderMail(message: Message): Markup {
  const frame = html`<section class="card" aria-labelledby="html-part">
    <h2 id="html-part">HTML</h2>
    <iframe
      title="HTML part of the mail"
      src="/sandbox/mail/${message.id}/html"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    ></iframe>
  </section>`
  return renderPage({
    title: message.subject,
    stylesheet: MAIL_STYLESHEET,
    body: html`<main>
      <p><a href="/sandbox/mail">All mail</a></p>
      <div class="card">
        <h1>${message.subject}</h1>
        <dl>
          <dt>From</dt>
          <dd>${message.from}</dd>
          <dt>To</dt>
          <dd>${message.to.join(', ')}</dd>
          <dt>Received</dt>
          <dd>${renderTime(message.receivedAt)}</dd>
        </dl>
        <pre>${linkify(message.text)}</pre>
      </div>
      ${message.html === null ? '' : frame}
    </main>`,
  })
}

/** The HTML part as the frame loads it: links open in a new tab, because the frame itself may not navigate. */
export function renderHtmlPart(part: string): Markup {
  return html`<!doctype html><base target="_blank" />${raw(part)}`
}

export function renderUnknownMail(): Markup {
  return renderPage({
    title: 'No such mail',
    stylesheet: MAIL_STYLESHEET,
    body: html`<main class="narrow">
      <div class="card">
        <h1>No such mail</h1>
        <p>It was deleted, or pushed out by 200 newer ones. <a href="/sandbox/mail">All mail</a></p>
      </div>
    </main>`,
  })
}
