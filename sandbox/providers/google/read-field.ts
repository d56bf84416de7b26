import type { JsonObject } from '../types'
import { invalidArgument } from './invalid-argument'

/** A field under its JSON name or, as protobuf's JSON parser allows, its snake_case name. */
export function readField(object: JsonObject, name: string): unknown {
  return object[name] ?? object[snakeCase(name)]
}

/** Google's JSON parser refuses every field that the message type does not have. */
export function refuseUnknownFields(object: JsonObject, known: ReadonlySet<string>, path: string): void {
  for (const name of Object.keys(object)) {
    if (known.has(camelCase(name))) continue
    const place = path === '' ? '' : ` at '${path}'`
    throw invalidArgument(`Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`)
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
