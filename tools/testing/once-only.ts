/**
 * Database tests that are run on one server only. PostgreSQL 15 has the operations of every module under their row policies and every
 * way into the program once; left to 18 is what does not depend on the server's version:
 * - hostile requests, numbers of requests, headers, proxies, overload and the generated client: decided at our own edge, before a query;
 * - who is let in: decided by the program; an end by `kill -9`: by the protocol;
 * - the embedded server, its backups and what lies in its files: it is 18 in any case;
 * - the oracles of the law: the database only works out sums beside the rules, in SQL that the program does not have;
 * - much of the same: ten thousand payments and a whole job market are what other tests pay and import a few of, and a generated town
 *   is there to measure on.
 */
export const onceOnly: readonly string[] =
  process.env['ONIL_TEST_SERVER'] === 'debian-15'
    ? [
        '**/hostile-requests.db.test.ts',
        '**/rate-limits.db.test.ts',
        '**/content-policy.db.test.ts',
        '**/behind-a-proxy.db.test.ts',
        '**/overload.db.test.ts',
        '**/client.db.test.ts',
        '**/access-matrix.db.test.ts',
        '**/policies-alone.db.test.ts',
        '**/*killed.db.test.ts',
        '**/platform/backup/**',
        '**/embedded-postgres/**',
        '**/planted-secrets.db.test.ts',
        '**/law/oracle/**',
        '**/payments/property.db.test.ts',
        '**/import-market.db.test.ts',
        '**/seed-scale.db.test.ts',
      ]
    : ['**/every-way.db.test.ts']
