/** All that the database's programs see of the environment: what else it holds (PGDATA, LD_PRELOAD …) is not for them. */
export const DATABASE_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
}
