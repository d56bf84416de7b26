import { driveLoad } from './load/drive-load'
import { loadOrder, type LoadReport } from './load/load-messages'

/** The process that makes the load, so that what it costs is not counted to anybody else. Takes one order at a time. */
process.on('message', (message) => {
  void driveLoad(loadOrder.parse(message), (report: LoadReport) => process.send?.(report))
})
process.once('disconnect', () => process.exit(0))
