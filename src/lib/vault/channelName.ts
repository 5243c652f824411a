import type { ClientHello, ServerHello } from './vault.ts';

/**
 * The name under which a channel's traffic keys are kept. Both randoms are in it: a run that is
 * forked while it shakes hands makes other keys, and the first run keeps its own.
 */
export const channelName = (
	channel: string,
	hello: Pick<ClientHello, 'random'>,
	welcome: Pick<ServerHello, 'random'>
): string => `${greetingName(channel, hello)}#${welcome.random}`;

/** The name under which the client's share waits for the answer. */
export const greetingName = (channel: string, hello: Pick<ClientHello, 'random'>): string =>
	`${channel}#${hello.random}`;
