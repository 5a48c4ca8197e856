import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { helpLines, type HelpRegion, oldestCheck, regionsFor } from '../../shared/help-lines.ts';
import { nearestLanguage } from '../../shared/language.ts';
import { useSeat } from '../clients/use-seat.ts';
import { Button as Raise } from '../parts/button.tsx';
import { useWish } from '../clients/use-wish.ts';
import { useDates } from '../parts/dates.ts';
import { Sheet } from '../parts/sheet.tsx';
import styles from './help.module.css';

/** Help is one tap from anywhere, always in the same place, and never opens by itself: someone may stand behind. */
export function HelpButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useWish('help', () => setOpen(true));
  return (
    <>
      <Button className={styles.button ?? ''} onPress={() => setOpen(true)}>
        <LifeBuoy size={18} aria-hidden="true" />
        {t('common.help')}
      </Button>
      <HelpSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** Numbers to call, on this computer, without a network. Plain text and no links: a softphone would dial them on a recorded line. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const dates = useDates('UTC');
  const [here, ...elsewhere] = regionsFor(nearestLanguage(i18n.language));
  return (
    <Sheet title={t('seat.help.title')} isOpen={isOpen} onClose={onClose}>
      <p>{t('seat.help.intro')}</p>
      <SiteLines />
      <Region region={here} />
      <details>
        <summary>{t('seat.help.elsewhere')}</summary>
        {elsewhere.map((region) => (
          <Region key={region} region={region} />
        ))}
      </details>
      <ToHands onGo={onClose} />
      <p className={styles.soft}>
        {t('seat.help.phone')} {t('seat.help.checked', { date: dates.date(oldestCheck) })}
      </p>
    </Sheet>
  );
}

/** One tap further, where a journal is open: somebody at work. No link, so that nothing among the numbers can be dialled. */
function ToHands({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  if (useSeat('situation', {}).data?.stage !== 'open') return null;
  return (
    <div>
      <Raise
        kind="quiet"
        onPress={() => {
          onGo();
          go('/hands');
        }}
      >
        {t('hands.fromHelp')}
      </Raise>
    </div>
  );
}

/** What the site itself offers, above the public lines; nothing when there is none, or it cannot be asked. */
function SiteLines() {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const help = useSeat('siteHelp', {}).data;
  if (!help || help.lines.length === 0) return null;
  return (
    <section className={styles.region}>
      <h3>{t('help.site', { site: help.site })}</h3>
      <ul className={styles.lines}>
        {help.lines.map(({ region, label, number, hours, verifiedAt }) => (
          <li key={`${number} ${label}`} className={styles.siteLine}>
            <span className={styles.number}>{number}</span>
            <span>
              {label}
              <span className={styles.soft}>
                {' '}
                {[region, hours, t('help.checked', { date: dates.date(verifiedAt) })].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Region({ region }: { region: HelpRegion }) {
  const { t } = useTranslation();
  return (
    <section className={styles.region}>
      <h3>{t(`seat.help.region.${region}`)}</h3>
      <ul className={styles.lines}>
        {helpLines
          .filter((line) => line.region === region)
          .map(({ number, kind, hours }) => (
            <li key={number} className={styles.line}>
              <span className={styles.number}>{number}</span>
              <span>
                {t(`seat.help.line.${number}`)}
                {kind === 'listening' && hours && (
                  <span className={styles.soft}> {t(`seat.help.hours.${hours}`)}</span>
                )}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
