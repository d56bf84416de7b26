import { exitWithParent } from './exit-with-parent'

// Every child process loads this first (`node --import`), programs that are not ours, such as Next's server, too.
exitWithParent()
