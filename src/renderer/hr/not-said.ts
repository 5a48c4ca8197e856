import type { TFunction } from 'i18next';

const ofSite = ['people', 'who', 'noised', 'why', 'self', 'server', 'target'] as const;

/** What a site's weeks do not say, in the order it is read: on the page and in every file made of it. */
export const siteNotSaid = (t: TFunction) => ofSite.map((name) => t(`desk.notSaid.site.${name}`));
