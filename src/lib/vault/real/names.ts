import {
	AttributeTypeAndValue,
	AttributeValue,
	Name,
	RelativeDistinguishedName
} from '@peculiar/asn1-x509';
import { toHex } from '../encoding.ts';
import { derOf } from './der.ts';

const attribute = { commonName: '2.5.4.3', serialNumber: '2.5.4.5', organization: '2.5.4.10' };
const printable = /^[A-Za-z0-9 '()+,\-./:=?]*$/;

/** A distinguished name (RFC 5280 section 4.1.2.4): organization, common name, serial number. */
export function nameOf(subject: {
	readonly id: string;
	readonly name: string;
	readonly organization: string | null;
}): Name {
	const { id, name, organization } = subject;
	const parts = organization === null ? [] : [part(attribute.organization, utf8(organization))];
	parts.push(part(attribute.commonName, utf8(name)));
	// X.520 has the serial number as a PrintableString.
	const serial = printable.test(id) ? new AttributeValue({ printableString: id }) : utf8(id);
	parts.push(part(attribute.serialNumber, serial));
	return new Name(parts);
}

function utf8(text: string): AttributeValue {
	return new AttributeValue({ utf8String: text });
}

function part(type: string, value: AttributeValue): RelativeDistinguishedName {
	return new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value })]);
}

/** Id and common name of a distinguished name; empty where it has none. */
export function readName(name: Name): { readonly id: string; readonly name: string } {
	return {
		id: valueIn(name, attribute.serialNumber),
		name: valueIn(name, attribute.commonName)
	};
}

function valueIn(name: Name, type: string): string {
	const found = name.flat().find((one) => one.type === type);
	return found?.value.toString() ?? '';
}

/** One spelling of a distinguished name, so that equal names are equal texts. */
export function spelled(name: Name): string {
	return toHex(derOf(name));
}
