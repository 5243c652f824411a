import type { en } from './en.ts';
import type { Words } from './words.ts';
import { about } from './zh/about.ts';
import { checks } from './zh/checks.ts';
import { errors } from './zh/errors.ts';
import { fields } from './zh/fields.ts';
import { panels } from './zh/panels.ts';
import { place } from './zh/place.ts';
import { refusals } from './zh/refusals.ts';
import { screens } from './zh/screens.ts';
import { stage } from './zh/stage.ts';
import { standards } from './zh/standards.ts';
import { transport } from './zh/transport.ts';

/** 页面的全部简体中文文字。 */
export const zh = {
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
} as const satisfies Words<typeof en>;
