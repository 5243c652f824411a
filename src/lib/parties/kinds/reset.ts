import { flag, id, text } from '#lib/world/field.ts';
import { authenticated, kind, plain, signed } from '#lib/world/row.ts';

/** E-9: with her identity document, in person, she asks for a new password in place of the locked one. */
export const resetApplication = kind('reset-application', {
	form: plain({ customerId: id(2, 20), name: text(40), document: text(40), accountRef: text(40) })
});
const reset = {
	customerId: id(2, 20),
	accountRef: text(40),
	letterNo: text(20),
	tellerId: id(2, 20),
	officerId: id(2, 20)
};
/** E-10: two people of the counter sign the reset. */
export const resetRequest = kind('reset-request', {
	teller: signed('counter', reset, 'teller'),
	officer: signed('counter', reset, 'officer')
});
/** E-10a: the old password is void, the new letter opens the user once. */
export const resetAccepted = kind('reset-accepted', {
	user: authenticated({ customerId: id(2, 20), accepted: flag })
});
/** E-11: a new sealed letter; what it says is in no message. */
export const resetLetter = kind('reset-letter', { letter: plain({ letterNo: text(20) }) });
