/** The languages of the page, by their BCP 47 tags; English gives the type of every dictionary. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];
