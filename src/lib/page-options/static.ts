/** The site is written out page by page, each a folder, so that it works under any sub-path. */
export const prerender = true;
export const trailingSlash = 'always';
