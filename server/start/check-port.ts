import { isPortFree } from '../process/find-free-port'
import { StartError } from './start-error'

/** @throws StartError naming the port and the way to choose another, before any slow step */
export async function checkPort(input: { host: string; port: number }): Promise<void> {
  if (await isPortFree(input.port, input.host)) return
  throw new StartError(
    `Port ${input.port} on ${input.host} is taken by another program (or not allowed). Choose another one: PORT=${input.port + 1} npm start`,
  )
}
