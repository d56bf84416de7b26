import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

type Page = {
  title: string
  /** Path of the stylesheet, so that pages need no inline style and live under any content security policy. */
  stylesheet: string
  script?: string
  body: Markup
}

/** The frame of every sandbox page, with the banner that tells it from the real thing. */
export function renderPage({ title, stylesheet, script, body }: Page): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylesheet}" />
        ${script === undefined ? '' : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <header class="banner">
          <strong>Sandbox:</strong> no real money, no real mail. Everything here stays on this machine.
        </header>
        ${body}
      </body>
    </html>`
}
