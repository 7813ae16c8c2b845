/**
 * Database tests that are not run a second time on PostgreSQL 15. Tens of thousands of hostile requests are about what is read at our
 * own edge; the queries behind those routes run on 15 in the access matrix and in the tests of every module. What row policies hold back
 * with the checks off is the same on both, and every operation's own tests run on 15 under its policies. The embedded server is 18 in any
 * case, and how fast a city is made is no question of the version.
 */
export const onceOnly: readonly string[] =
  process.env['ONIL_TEST_SERVER'] === 'debian-15'
    ? [
        '**/hostile-requests.db.test.ts',
        '**/policies-alone.db.test.ts',
        '**/embedded-postgres/**',
        '**/seed-scale.db.test.ts',
      ]
    : []
