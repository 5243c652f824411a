import type { Claims, Json } from '../message/claims.ts';

/** Numbers that machines need and people do not read. */
const unread = [
	'challenge',
	'credentialCertificate',
	'jti',
	'iat',
	'exp',
	'aud',
	'rc',
	'try',
	'txId',
	'issuer',
	'try',
	'entryIds'
];
/** What stands in large type of its own. */
export const large = ['amount', 'total'];
const apart = ['greeting', 'error', 'triesLeft', 'lines', ...large, ...unread];

/** What a screen lists under its names. */
export const listed = (fields: Claims): readonly (readonly [string, Json])[] =>
	Object.entries(fields).filter(([name, value]) => value !== null && !apart.includes(name));
