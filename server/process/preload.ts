import { exitWithParent } from './exit-with-parent'

// Loaded with `--import` before programs that are not ours, such as Next's own server.
exitWithParent()
