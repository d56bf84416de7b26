export {
  type EndpointCondition,
  exchangeMinutes,
  type MinuteRow,
  type OwnMinute,
  type PeerMinute,
} from './exchange-minutes'
export { ENDPOINT_DAYS, type EndpointDay, getEndpointDays } from './get-endpoint-days'
export { type EndpointReport, getEndpointReports } from './get-endpoint-reports'
export { type AttemptCount, type EndpointUptime, getUptimeDays, UPTIME_DAYS } from './get-uptime-days'
export { findQuantile, LATENCY_SCALE } from './histogram'
export {
  addCounts,
  countLatency,
  countThroughput,
  createCounts,
  findLatency,
  findThroughput,
  findUptime,
  type MinuteCounts,
} from './minute-counts'
export { type DayCounts, readDayCounts } from './read-day-counts'
export { rollUpMinutes } from './roll-up-minutes'
