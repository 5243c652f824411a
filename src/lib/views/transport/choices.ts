/** Speeds on offer, 1 is a beat of about a second. */
export const speeds = [0.25, 0.5, 1, 2, 4] as const;
/** Where "run until" may stop. */
export const untils = ['phase', 'money', 'refusal', 'end'] as const;
export type Until = (typeof untils)[number];
