import { setup, type AnyMachineSnapshot } from 'xstate';
import { expect, test } from 'vitest';
import { stateOf } from '../../src/lib/world/machines.ts';

const machine = setup({}).createMachine({
	initial: 'telling',
	states: {
		telling: {
			type: 'parallel',
			states: {
				first: { initial: 'sent', states: { sent: {}, told: {} } },
				second: { initial: 'told', states: { sent: {}, told: {} } }
			}
		}
	}
});

test('every state that a machine is in is named from the outermost in', () => {
	const snapshot = machine.resolveState({ value: { telling: { first: 'sent', second: 'told' } } });
	expect(stateOf(snapshot as AnyMachineSnapshot)).toBe('telling.first.sent+telling.second.told');
});
