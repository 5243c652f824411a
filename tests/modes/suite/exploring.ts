/** `npm run explore` strikes every message of every run and forks at every step; `npm test` a telling part. */
export const exploring = process.env['EXPLORE'] === 'all';
