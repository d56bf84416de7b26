const OLDEST = [20, 19]

/** Ends with one clear sentence when Node is too old; runs before anything that an old Node could not even parse. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(
    `Causeway needs Node.js ${OLDEST.join('.')} or newer; this is ${process.version}. Install a current one from https://nodejs.org and run the command again.`,
  )
  process.exit(1)
}
