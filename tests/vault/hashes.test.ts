import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/lib/vault/canonical.ts';
import type { Claims } from '../../src/lib/vault/vault.ts';
import { at, kinds, sharedScene, type Scene } from './scene.ts';

const fields = ['lines', 'total', 'odSalt'];
const order: Claims = { xid: 'X1', lines: ['灯笼'], total: 28_000, odSalt: { $fresh: 16 } };

/** An order for the merchant, and beside it a payment that names the digest of some of the order. */
const sealed = ({ vault, trust, mer, pg }: Scene, hod: Claims[string], said: Claims = order) =>
	vault.protect(
		{
			payment: {
				claims: { xid: 'X1', hod },
				layers: [{ kind: 'ENV', to: pg.encrypt }],
				type: 'purchase'
			},
			order: { claims: said, layers: [{ kind: 'ENV', to: mer.encrypt }], type: 'purchase' }
		},
		at,
		trust
	);
const read = ({ vault, trust, mer }: Scene, text: string, hashes = { hod: fields }) =>
	vault.read(
		{
			order: {
				text,
				layers: [{ kind: 'ENV', mine: mer.encrypt }],
				type: 'purchase',
				secrets: {},
				hashes
			}
		},
		at,
		trust
	);

describe.each(kinds)('digests of some claims in the %s vault', (kind) => {
	test('what the sender says of another part is what its reader finds', async () => {
		const scene = await sharedScene(kind);
		const parts = await sealed(scene, { $digest: { of: 'order', fields } });
		const said = parts['payment']?.claims?.['hod'];
		const { order: reading } = await read(scene, parts['order']?.text ?? '');
		expect(said).toMatch(/^[\w-]{43}$/);
		expect(reading?.hashes).toEqual({ hod: said });
		if (kind !== 'real') return;
		const { lines = null, total = null, odSalt = null } = reading?.claims ?? {};
		const bytes = canonical({ lines, total, odSalt });
		expect(said).toBe(createHash('sha256').update(bytes).digest('base64url'));
	});

	test('another order has another digest', async () => {
		const scene = await sharedScene(kind);
		const parts = await sealed(scene, { $digest: { of: 'order', fields } });
		const other = await sealed(scene, 'none', { ...order, total: 380 });
		const { order: reading } = await read(scene, other['order']?.text ?? '');
		expect(reading?.hashes?.['hod']).not.toBe(parts['payment']?.claims?.['hod']);
	});

	test('what cannot be opened has none, and nobody digests a secret or a part that is not there', async () => {
		const scene = await sharedScene(kind);
		const parts = await sealed(scene, 'none');
		const { order: reading } = await read(scene, parts['payment']?.text ?? '');
		expect(reading?.hashes).toBeUndefined();
		await expect(sealed(scene, { $digest: { of: 'another', fields } })).rejects.toThrow('another');
		const secret = { ...order, lines: { $secret: 'pan', name: 'card of Lin' } };
		await expect(sealed(scene, { $digest: { of: 'order', fields } }, secret)).rejects.toThrow(
			'a digest of a secret'
		);
	});
});
