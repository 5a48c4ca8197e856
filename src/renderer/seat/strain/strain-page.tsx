import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StrainView } from '../../../shared/seat-contract/strain.ts';
import { strainRule } from '../../../shared/strain/rule.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { Switch } from '../../parts/switch.tsx';
import { HelpSheet } from '../help.tsx';
import { SubPage } from '../mine/sub-page.tsx';
import { Reasons } from './reasons.tsx';
import styles from './strain.module.css';

type On = Extract<StrainView, { on: true }>;

/** S7: the person's own early notice, with the days and reasons behind it, what can be done, and the switch for it all. */
export function StrainPage() {
  const { t } = useTranslation();
  const strain = useSeat('strain', {});
  return (
    <SubPage title={t('strain.title')} back="/">
      {strain.error && <Trouble error={strain.error} retry={() => void strain.refetch()} />}
      {strain.isPending && <Waiting />}
      {strain.data?.on && <Told view={strain.data} />}
      {strain.data && <Whether on={strain.data.on} />}
      {strain.data?.on && <How />}
    </SubPage>
  );
}

function Told({ view }: { view: On }) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const { tier, after, scoredDays } = view;
  if (!after || (tier === 'learning' && scoredDays === 0))
    return (
      <Card>
        <Empty>{t('strain.notEnough')}</Empty>
      </Card>
    );
  return (
    <>
      <Card title={t(`strain.tier.${tier}`)}>
        <p>{t(`strain.text.${tier}`, { scored: scoredDays, needed: strainRule.learningDays })}</p>
        <p>{t('strain.guess')}</p>
        <p className={styles.soft}>{t('strain.after', { date: dates.day(after) })}</p>
      </Card>
      {view.reasons.length > 0 && <Reasons reasons={view.reasons} />}
      {view.helped.length > 0 && <Helped routines={view.helped} />}
      <WhatToDo />
    </>
  );
}

/** What the person's own ratings speak for; shown only when there is something. */
function Helped({ routines }: { routines: On['helped'] }) {
  const { t, i18n } = useTranslation();
  const named = routines.map((id) => t(`domain.routine.${id}`));
  const what = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(named);
  return (
    <Card title={t('strain.helpedTitle')}>
      <p>{t('patterns.helps.likely', { what, count: routines.length })}</p>
      <p className={styles.soft}>{t('patterns.helps.about')}</p>
    </Card>
  );
}

/** The same at every tier: nothing here hangs on a score. */
function WhatToDo() {
  const { t } = useTranslation();
  const [helps, setHelps] = useState(false);
  return (
    <Card title={t('strain.doTitle')}>
      <div className={styles.row}>
        <Button onPress={() => setHelps(true)}>{t('strain.talk')}</Button>
      </div>
      <nav className={styles.links} aria-label={t('strain.doTitle')}>
        <Link href="/hands">{t('hands.link')}</Link>
        <Link href="/breathe">{t('strain.breathe')}</Link>
        <Link href="/pulses">{t('strain.pulses')}</Link>
      </nav>
      <HelpSheet isOpen={helps} onClose={() => setHelps(false)} />
    </Card>
  );
}

/** On or off, at once; the switch is its own undo. */
function Whether({ on }: { on: boolean }) {
  const { t } = useTranslation();
  const set = useSeatCall('setStrain');
  return (
    <Card title={t('strain.switchTitle')}>
      <Switch isOn={on} onChange={(wanted) => set.mutate({ on: wanted })}>
        {t('strain.switch')}
      </Switch>
      <p role="status">{t(on ? 'strain.isOn' : 'strain.isOff')}</p>
      <p className={styles.soft}>{t(on ? 'strain.own' : 'strain.row')}</p>
      {set.error && <Trouble error={set.error} />}
    </Card>
  );
}

function How() {
  const { t } = useTranslation();
  return (
    <details className={styles.how}>
      <summary>{t('strain.howTitle')}</summary>
      <p>{t('strain.how.rule')}</p>
      <p>{t('strain.how.only')}</p>
      <p>{t('strain.how.wrong')}</p>
    </details>
  );
}
