/** What the stage is to do when a person comes to it from another page of ours. */
export type Intent = { readonly type: 'start' } | { readonly type: 'resume'; readonly run: string };

let intent: Intent | null = null;

/** Says what the next stage is to do. */
export function intend(next: Intent): void {
	intent = next;
}

/** What the stage is to do, once; null for whoever comes by an address or a reload. */
export function takeIntent(): Intent | null {
	const taken = intent;
	intent = null;
	return taken;
}
