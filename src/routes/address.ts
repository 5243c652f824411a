import { resolve } from '$app/paths';

type Place = '/' | '/runs' | '/glossary' | '/about' | `/play/${string}`;

/**
 * The address of a page in either output. The site wants its trailing slash; in the single file a
 * page is what follows `#`, since the path before it is a folder on somebody's disk.
 */
export function addressOf(place: Place): string {
	const address = resolve(place as '/');
	if (__SINGLE__) return address.slice(address.indexOf('#'));
	return address.endsWith('/') ? address : `${address}/`;
}
