import type { TFunction } from 'i18next';

const ofUnit = ['team', 'who', 'rounded', 'noised', 'self', 'colleagues', 'server', 'target'] as const;

/** What a unit's weeks do not say, in the order it is read: on the page and in every file made of it. */
export const unitNotSaid = (t: TFunction) => ofUnit.map((name) => t(`desk.notSaid.unit.${name}`));

/** The same of its months. */
export const monthNotSaid = (t: TFunction) => [
  t('desk.notSaid.unit.team'),
  t('months.notSaid.compare'),
  t('months.notSaid.chance'),
  t('desk.notSaid.unit.noised'),
  t('desk.notSaid.unit.target'),
];
