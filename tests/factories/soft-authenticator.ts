import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Claims = {
  challenge: string
  origin: string
  rpId: string
  /** As a device that asked for no finger, face or PIN would say. */
  isUserVerified?: boolean
  counter?: number
}

/** A security key in software: one P-256 credential, no attestation. Says whatever a test wants it to. */
export class SoftAuthenticator {
  readonly #privateKey: KeyObject
  readonly #publicKey: KeyObject
  readonly id = randomBytes(32).toString('base64url')

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#privateKey = privateKey
    this.#publicKey = publicKey
  }

  register(claims: Claims) {
    const { x = '', y = '' } = this.#publicKey.export({ format: 'jwk' })
    const cose = new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const id = Buffer.from(this.id, 'base64url')
    const length = Buffer.from([id.length >> 8, id.length & 255])
    const credential = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(cose)])
    const authData = new Uint8Array(Buffer.concat([this.#authenticatorData(claims, 0x40), credential]))
    const attestation = isoCBOR.encode(
      new Map<string, string | Uint8Array<ArrayBuffer> | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    )
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: this.#clientData('webauthn.create', claims).toString('base64url'),
        attestationObject: Buffer.from(attestation).toString('base64url'),
        transports: ['internal'],
      },
    }
  }

  answer(claims: Claims) {
    const clientData = this.#clientData('webauthn.get', claims)
    const authenticatorData = this.#authenticatorData(claims, 0)
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()])
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, this.#privateKey).toString('base64url'),
      },
    }
  }

  #credential() {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {} }
  }

  #clientData(type: string, { challenge, origin }: Claims): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  #authenticatorData({ rpId, counter = 0, isUserVerified = true }: Claims, flags: number): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const bits = 0x01 | (isUserVerified ? 0x04 : 0) | flags
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([bits]), count])
  }
}
