import type { Heard, Refused } from '#lib/world/row.ts';
import type { netSettlementRequest, notificationReceived } from '../kinds/clearing.ts';

/** A bank's accounts at the central bank, and what stands in them, minor units. */
export interface Held {
	readonly settlement: string;
	readonly collateral: string;
	readonly has: number;
	readonly pledged: number;
}
export interface CentralBankInput {
	readonly held: Readonly<Record<string, Held>>;
	/** The members' loss-sharing fund, and how much is in it. */
	readonly fundAccount: string;
	readonly fund: number;
	/** The gateway, which is told by a message of its own. */
	readonly gateway: string;
	readonly members: readonly string[];
}
export interface Position {
	readonly party: string;
	readonly net: number;
}
/** What helped a party that was short, minor units. */
export interface Covered {
	readonly party: string;
	readonly collateral: number;
	readonly fund: number;
}
export interface CentralBankContext extends CentralBankInput {
	readonly batchId: string;
	readonly positions: readonly Position[];
	readonly covered: readonly Covered[];
	readonly notices: number;
}
export type CentralBankEvent =
	Heard<typeof netSettlementRequest | typeof notificationReceived, 'settlementBank'> | Refused;
