import type { Fault, Message } from './message.ts';
import type { World } from './world.ts';

/** What a fault does to the messages in flight; an id that is not in flight is a bug. */
export function afflict(world: World, id: string, fault: Fault): World {
	const message = world.inFlight.find((one) => one.id === id);
	if (!message) throw new Error(`not in flight: ${id}`);
	const others = world.inFlight.filter((one) => one.id !== id);
	switch (fault.type) {
		case 'dropped':
			return { ...world, inFlight: others };
		case 'delayed':
			return {
				...world,
				inFlight: [...others, { ...message, arrivesAt: message.arrivesAt + fault.byMs }]
			};
		case 'duplicated':
			return {
				...world,
				inFlight: [
					...world.inFlight,
					{
						...message,
						id: copyId(world, id),
						arrivesAt: message.arrivesAt + fault.afterMs,
						again: message.id
					}
				]
			};
		case 'altered':
			return { ...world, inFlight: [...others, alter(message, fault.at)] };
	}
}

function copyId(world: World, id: string): string {
	const copies = world.inFlight.filter((one) => one.id.startsWith(`${id}+`)).length;
	return `${id}+${copies + 1}`;
}

/** One character of the wire becomes its neighbour; `at` from 0 (first) to 1 (last). */
export function alter(message: Message, at: number): Message {
	const place = Math.min(
		message.wire.length - 1,
		Math.max(0, Math.floor(at * message.wire.length))
	);
	const old = message.wire.charAt(place);
	const flipped = String.fromCharCode(old.charCodeAt(0) ^ 1);
	return {
		...message,
		wire: message.wire.slice(0, place) + flipped + message.wire.slice(place + 1)
	};
}
