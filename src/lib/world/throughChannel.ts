import type { Cast } from './cast.ts';
import { rowOf, withChannel } from './change.ts';
import { channelOf, hangUp, recordSeen, sideOf, withRecord } from './channels.ts';
import type { Reading } from './fact.ts';
import type { Message } from './message.ts';
import type { CheckDone, World } from './world.ts';

type Through = { readonly world: World } | { readonly world: World; readonly refused: CheckDone };

/** Takes a message out of its channel: a record that must open, and arrive once (CK02, CK03, CK11). */
export function throughChannel(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading
): Through {
	const row = rowOf(cast, message.row);
	const { record } = message;
	if (!row.channel || !cast.policy.channels) return { world };
	const refusal = (code: string, got: string, expected: string): CheckDone => ({
		code,
		of: 'channel',
		held: false,
		got,
		expected,
		error: cast.errors[code] ?? code
	});
	if (!record) return { world, refused: refusal('CK02', 'no channel', row.channel.kind) };
	const channel = channelOf(cast, world, row, message);
	const place = `${record.side}:${record.seq}`;
	if (!channel || channel.keys !== record.channel)
		return { world, refused: refusal('CK02', 'a channel that is closed', 'the open channel') };
	if (!channel.admitted && sideOf(cast, row, message) === 'client')
		return {
			world: hangUp(world, channel),
			refused: refusal('CK02', 'a client that did not prove itself', row.channel.kind)
		};
	if (!reading.record)
		return { world, refused: refusal('CK03', 'the record does not open', 'an unaltered record') };
	if (recordSeen(channel, record.side, record.seq))
		return { world, refused: refusal('CK11', `record ${place} again`, 'a new record') };
	return {
		world: withChannel(world, channel.key, withRecord(channel, record.side, record.seq))
	};
}
