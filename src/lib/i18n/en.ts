import { about } from './en/about.ts';
import { checks } from './en/checks.ts';
import { errors } from './en/errors.ts';
import { fields } from './en/fields.ts';
import { panels } from './en/panels.ts';
import { place } from './en/place.ts';
import { refusals } from './en/refusals.ts';
import { screens } from './en/screens.ts';
import { stage } from './en/stage.ts';
import { standards } from './en/standards.ts';
import { transport } from './en/transport.ts';

/** Every visible word of the page in English; its shape is the type of every dictionary. */
export const en = {
	about,
	checks,
	errors,
	fields,
	panels,
	place,
	refusals,
	screens,
	stage,
	standards,
	transport
} as const;
