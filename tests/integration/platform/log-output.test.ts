import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { waitUntil } from '@/server/process/wait-until'

const MODULE = pathToFileURL(path.join(process.cwd(), 'lib', 'observability', 'open-output.ts')).href

let child: ChildProcess | undefined

afterEach(() => {
  child?.kill('SIGKILL')
})

/** A process that writes a line and then does something. */
function run(next: string): { output: () => string } {
  const source = `import { openOutput } from ${JSON.stringify(MODULE)}; openOutput().write('{"msg":"a line"}\\n'); ${next}`
  child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { output: () => output }
}

test('a line does not wait for others: it is out although nothing follows and the process goes on', async () => {
  const { output } = run('setInterval(() => undefined, 60_000)')
  await waitUntil(() => output().includes('a line'), { timeoutMs: 15_000, what: 'the line' })
  expect(child?.exitCode).toBeNull()
})

test.each([
  ['exits', 'process.exit(0)'],
  ['dies of an error', 'throw new Error("fatal")'],
  ['ends by itself', ''],
])('what waits is written when the process %s', async (_how, next) => {
  const { output } = run(next)
  if (child) await once(child, 'close')
  expect(output()).toBe('{"msg":"a line"}\n')
})
