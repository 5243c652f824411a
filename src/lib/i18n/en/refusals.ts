/** Why something could not be done with a run, by the names the session uses. */
export const refusals = {
	'no-storage': 'this browser keeps nothing for this page',
	'storage-full': 'the disk is full',
	'storage-closed': 'another tab has taken over the storage; reload this page',
	'storage-failed': 'the storage of this browser failed',
	'run-not-found': 'this run is not here any more',
	'run-from-newer-version': 'this run was saved by a newer version of Paylanes',
	'run-changed-elsewhere': 'another tab has played this run on',
	'run-not-started': 'no run is open',
	'mode-unknown': 'this way to pay is not known here',
	'no-web-crypto': 'this page has no cryptography',
	'keys-not-here': 'the keys of this run are not in this browser',
	'act-not-possible': 'this cannot be done now',
	'message-not-in-flight': 'the message is not on its way any more',
	'trace-too-large': 'the file is larger than 50 MB',
	'trace-not-json': 'the file is no JSON',
	'trace-not-a-trace': 'the file is no trace of Paylanes',
	'trace-from-newer-version': 'the file was written by a newer version of Paylanes',
	'trace-entry-broken': 'an entry of the file is not what it should be',
	'trace-out-of-order': 'the entries of the file do not follow each other',
	'trace-holds-secret': 'the file holds something that looks like a secret',
	'trace-does-not-fold': 'the entries of the file contradict each other'
} as const;
