// Prints how fast Paylanes is, as ratios within this one run: npm run bench
import { bytes } from './bench/bytes.ts';
import { manyPayments } from './bench/day.ts';
import { folding } from './bench/folding.ts';
import { payment } from './bench/payment.ts';
import { symbolic } from './bench/symbolic.ts';

for (const measure of [payment, folding, symbolic, manyPayments, bytes]) {
	for (const line of await measure()) console.log(line);
	console.log('');
}
