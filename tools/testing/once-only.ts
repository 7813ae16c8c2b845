/**
 * Database tests that are run on one server only. PostgreSQL 15 has the operations of every module under their row policies and every
 * way into the program once; left to 18 is what does not depend on the server's version: hostile requests are read at our own edge, who
 * is let in is decided by the program, an end by `kill -9` by the protocol, backups are of the embedded server, which is 18 in any case.
 */
export const onceOnly: readonly string[] =
  process.env['ONIL_TEST_SERVER'] === 'debian-15'
    ? [
        '**/hostile-requests.db.test.ts',
        '**/access-matrix.db.test.ts',
        '**/policies-alone.db.test.ts',
        '**/*killed.db.test.ts',
        '**/platform/backup/**',
        '**/embedded-postgres/**',
        '**/import-market.db.test.ts',
        '**/seed-scale.db.test.ts',
      ]
    : ['**/every-way.db.test.ts']
