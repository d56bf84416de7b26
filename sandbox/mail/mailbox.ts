import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Message = {
  /** Sorts by arrival. */
  id: string
  from: string
  /** Every recipient of the envelope, lower case: what decides who gets it, whatever the headers say. */
  to: string[]
  subject: string
  text: string
  html: string | null
  receivedAt: string
}

const MESSAGES_MAX = 200
const SUFFIX = '.json'

/** The messages received, newest first, one file each; only the last 200 are kept. */
export class Mailbox {
  readonly #folder: string
  #messages: Message[]
  #count = 0

  constructor(dataDir: string) {
    this.#folder = path.join(dataDir, 'mail')
    mkdirSync(this.#folder, { recursive: true })
    this.#messages = readdirSync(this.#folder)
      .filter((name) => name.endsWith(SUFFIX))
      .sort()
      .reverse()
      // The files are this class's own; a half-written one never gets the final name.
      .map((name) => JSON.parse(readFileSync(path.join(this.#folder, name), 'utf8')) as Message)
  }

  add(content: Omit<Message, 'id' | 'receivedAt'>): Message {
    const now = new Date()
    this.#count += 1
    const order = String(this.#count % 1_000_000).padStart(6, '0')
    const message = { id: `${now.getTime()}-${order}`, receivedAt: now.toISOString(), ...content }
    const temporaryPath = `${this.#pathOf(message.id)}.new`
    writeFileSync(temporaryPath, JSON.stringify(message))
    renameSync(temporaryPath, this.#pathOf(message.id))
    this.#messages.unshift(message)
    this.#messages.splice(MESSAGES_MAX).forEach(({ id }) => this.#remove(id))
    return message
  }

  /** All messages, or those to one address. */
  list(to?: string): Message[] {
    if (to === undefined) return [...this.#messages]
    return this.#messages.filter((message) => message.to.includes(to.toLowerCase()))
  }

  find(id: string): Message | undefined {
    return this.#messages.find((message) => message.id === id)
  }

  clear(): void {
    this.#messages.splice(0).forEach(({ id }) => this.#remove(id))
  }

  #remove(id: string): void {
    rmSync(this.#pathOf(id), { force: true })
  }

  #pathOf(id: string): string {
    return path.join(this.#folder, `${id}${SUFFIX}`)
  }
}
