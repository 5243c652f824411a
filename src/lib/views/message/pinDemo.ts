/** What PIN blocks are built from to show how: fixed; its PIN is no secret of any run. */
export const pinDemo = {
	pin: '1234',
	pan: '9999100100000019',
	key: '000102030405060708090a0b0c0d0e0f',
	random: '1122334455667788'
} as const;
