import { expect, test } from './fixture.ts';

test('the page is there, under a policy without loopholes', async ({ open, page }) => {
	await open('/');
	await expect(page.getByRole('heading').first()).toBeVisible();
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	const text = (await policy.getAttribute('content')) ?? '';
	expect(text).toContain("default-src 'none'");
	expect(text).toContain("require-trusted-types-for 'script'");
	expect(text).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
});

// Each plants one fault and expects the fixture to fail the test for it.
const planted: Record<string, () => void> = {
	'a style attribute': () => document.body.setAttribute('style', 'color: red'),
	'markup from text': () => (document.body.innerHTML = '<b>planted</b>'),
	'an inline script': () => {
		const script = document.createElement('script');
		script.append('window.planted = true');
		document.body.append(script);
	},
	'an image from elsewhere': () => (new Image().src = 'http://elsewhere.invalid/x.png'),
	'a line of error in the console': () => console.error('planted'),
	'an error nobody caught': () => void Promise.reject(new Error('planted'))
};

for (const [name, plant] of Object.entries(planted)) {
	test(`refuses or reports ${name}`, async ({ open, page, faults }) => {
		await open('/');
		faults.allow(/./);
		const before = faults.count;
		await page.evaluate(plant).catch(() => undefined);
		await expect.poll(() => faults.count).toBeGreaterThan(before);
		expect(await page.evaluate(() => 'planted' in window)).toBe(false);
	});
}

test('a fault fails the test that did not expect it', async ({ open, page }) => {
	test.fail();
	await open('/');
	await page.evaluate(() => console.error('planted'));
});
