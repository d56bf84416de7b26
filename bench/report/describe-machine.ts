import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

export type Machine = {
  cpu: string
  cores: number
  memoryGb: number
  system: string
  node: string
  postgres: string
  date: string
  /** Of the minute before the run; what others did meanwhile is measured for each point. */
  loadBefore: number
}

/** What a reader must know to compare figures. Take it before the run makes a load of its own. */
export function describeMachine(): Omit<Machine, 'postgres'> {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    loadBefore: loadavg()[0] ?? 0,
  }
}

/** The line above the tables. */
export function renderMachine(machine: Machine): string {
  const { cpu, cores, memoryGb, system, node, postgres, date, loadBefore } = machine
  return `${cpu}, ${cores} cores, ${memoryGb} GB · ${system} · Node ${node} · PostgreSQL ${postgres} · ${date} UTC · load ${loadBefore.toFixed(1)} before`
}
