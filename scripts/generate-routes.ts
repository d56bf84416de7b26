import { writeRoutes } from '@/server/generate/write-routes'

const { count, isChanged } = await writeRoutes(process.cwd())
console.log(`${count} routes${isChanged ? '' : ', unchanged'}`)
