import type { ModeWords } from '../../mode.ts';

export const zh: ModeWords['options'] = {
	trade: {
		label: '交易双方',
		values: { b2c: '个人向网店购物', b2b: '企业向企业采购' }
	}
};
