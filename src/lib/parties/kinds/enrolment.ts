import { base64url, flag, id, integer, oneOf, optional, secret, text } from '#lib/world/field.ts';
import {
	authenticated,
	kind,
	layered,
	plain,
	relayed,
	signed,
	signedSealed
} from '#lib/world/row.ts';

const edition = oneOf('certificate', 'mass');

/** E-1: face to face at the counter. */
export const application = kind('application', {
	form: plain({
		customerId: id(2, 20),
		name: text(40),
		document: text(40),
		accountRef: text(40),
		phone: text(20),
		limitMinor: integer(),
		edition
	})
});
const enrolment = {
	customerId: id(2, 20),
	accountRef: text(40),
	limitMinor: integer(),
	edition,
	tellerId: id(2, 20),
	officerId: id(2, 20)
};
/** E-2: two people of the counter sign the registration. */
export const enrolRequest = kind('enrol-request', {
	teller: signed('counter', enrolment, 'teller'),
	officer: signed('counter', enrolment, 'officer')
});
/** E-2a: the user exists, not yet active. */
export const enrolAccepted = kind('enrol-accepted', {
	user: authenticated({ customerId: id(2, 20), accepted: flag })
});
/** E-3: the USB key and a sealed letter; what the letter says is in no message. */
export const handOver = kind('hand-over', {
	goods: plain({ keySerial: text(20), letterNo: text(20), edition })
});
/** E-4: made in the USB key; the private key never leaves it (RFC 2986). */
export const certificateRequest = kind('certificate-request', {
	request: layered(
		{ subject: id(2, 20), name: text(40), publicKey: optional(text(400)) },
		{ kind: 'PKCS10', by: 'customer' }
	)
});
const approval = {
	request: text(4000),
	applicant: id(2, 20),
	tellerId: id(2, 20),
	officerId: id(2, 20)
};
/** E-4: the counter, as registration authority, vouches for the applicant; two people sign. */
export const certificateRequestApproved = kind('certificate-request-approved', {
	request: certificateRequest.parts.request,
	teller: signed('counter', approval, 'teller'),
	officer: signed('counter', approval, 'officer')
});
const certificate = layered(
	{
		subject: id(2, 20),
		name: text(40),
		publicKey: text(400),
		use: oneOf('sign'),
		serial: optional(text(64)),
		thumbprint: optional(base64url(32))
	},
	{ kind: 'X509', by: 'authority', key: 'sign' }
);
/** E-5: the certificate, signed by the issuing CA (RFC 5280). */
export const certificateIssued = kind('certificate-issued', { certificate });
/** E-5b: the counter has it and takes it (certConf of RFC 4210 section 5.3.18). */
export const certificateAccepted = kind('certificate-accepted', {
	certificate: certificateIssued.parts.certificate
});
/** E-5a: written onto the USB key, in person. */
export const certificateWritten = kind('certificate-written', {
	certificate: certificateIssued.parts.certificate
});
/** E-6: into the repository, with the current revocation list. */
export const publish = kind('publish', {
	certificate: certificateIssued.parts.certificate,
	list: layered({ number: integer(1) }, { kind: 'CRL', by: 'authority', key: 'sign' })
});
/** E-7: new passwords, the reserved greeting, the certificate bound to the user. */
export const firstLogin = kind('first-login', {
	login: signedSealed('customer', 'authenticator', {
		userId: id(2, 20),
		letterNo: text(20),
		initialPassword: secret('initial-password'),
		loginPassword: secret('login-password'),
		paymentPassword: secret('payment-password'),
		greeting: text(40)
	})
});
/** E-7a: unopened, inside the bank. */
export const loginRelayed = kind('login-relayed', { login: relayed(firstLogin.parts.login) });
/** E-7b: the user is active. */
export const loginAccepted = kind('login-accepted', {
	user: signed('gateway', { userId: id(2, 20), active: flag })
});
/** E-8: the user's accounts, to the books. */
export const linkAccount = kind('link-account', {
	link: authenticated({ userId: id(2, 20), accountRef: text(40) })
});
/** E-8a: done. */
export const accountLinked = kind('account-linked', {
	link: authenticated({ userId: id(2, 20), accepted: flag })
});
