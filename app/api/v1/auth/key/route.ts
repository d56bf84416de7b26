/** The path that `GET /api/v1/key` had before; older clients still ask here. */
export { GET } from '../../key/route'
