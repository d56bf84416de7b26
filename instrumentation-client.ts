declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

// Zod tries out whether it may make code from text when its first schema is made; our pages forbid that, and browsers report
// the try. Next runs this before any part of a page, so before zod can be loaded. The server validates with that code.
globalThis.__zod_globalConfig = { jitless: true }

export {}
