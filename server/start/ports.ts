import path from 'node:path'
import { z } from 'zod'
import { findFreePort } from '../process/find-free-port'
import { readJsonFile, writeJsonFile } from '../process/json-file'

const portsFile = z.object({ web: z.number().int(), sandbox: z.number().int(), smtp: z.number().int() })

export type ChildPorts = z.infer<typeof portsFile>

/** Loopback ports of the processes behind the gateway: the same as last time where they are still free. */
export async function choosePorts(dataDirectory: string): Promise<ChildPorts> {
  const file = path.join(dataDirectory, 'ports.json')
  const known = await readJsonFile(file, portsFile)
  const web = await findFreePort({ wished: known?.web })
  const sandbox = await findFreePort({ wished: known?.sandbox, taken: [web] })
  const smtp = await findFreePort({ wished: known?.smtp, taken: [web, sandbox] })
  const ports = { web, sandbox, smtp }
  await writeJsonFile(file, ports)
  return ports
}
