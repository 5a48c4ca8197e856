import { useTranslation } from 'react-i18next';
import { breakScreens } from '../../../shared/nudge/break-screens.ts';
import type { BreakPlanning } from '../../../shared/seat-contract/breaks.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { OneOf } from '../../parts/chips.tsx';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { Switch } from '../../parts/switch.tsx';
import { BreakHistory } from './break-history.tsx';
import { DailyTimes, WorkTimes } from './break-times.tsx';
import { Group } from './group.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';
import { SurgeDays, TeamSurgeDays } from './surge-days.tsx';

/** How one wants to be reminded of breaks; each press takes effect at once. Below, what became of the last ones. */
export function BreaksPage() {
  const { t } = useTranslation();
  const planning = useSeat('breakPlanning', {});
  return (
    <SubPage title={t('breaks.settings.title')} wide>
      {planning.error ? (
        <Trouble error={planning.error} retry={() => void planning.refetch()} />
      ) : planning.data ? (
        <Settings planning={planning.data} />
      ) : (
        <Waiting />
      )}
      <div className={styles.column}>
        <BreakHistory />
      </div>
    </SubPage>
  );
}

function Settings({ planning: { settings, agreedCodes, teamSurgeDays } }: { planning: BreakPlanning }) {
  const { t } = useTranslation();
  const set = useSeatCall('setBreakSettings');
  const isAgreed = agreedCodes.length > 0;
  return (
    <div className={styles.column}>
      <p>{t('breaks.settings.intro')}</p>
      {set.error && <Trouble error={set.error} />}
      <Group title={t('breaks.settings.rhythm')}>
        <Switch isOn={settings.roster} onChange={(roster) => set.mutate({ roster })}>
          {t('breaks.settings.roster')}
        </Switch>
        <Switch isOn={settings.resets} onChange={(resets) => set.mutate({ resets })}>
          {t('breaks.settings.resets')}
        </Switch>
        {isAgreed && (
          <Switch isOn={settings.hourly} onChange={(hourly) => set.mutate({ hourly })}>
            {t('breaks.settings.hourly')}
          </Switch>
        )}
        <p className={styles.soft}>
          {isAgreed
            ? t('breaks.settings.hourlyAgreed', { codes: agreedCodes.join(', ') })
            : `${t('breaks.settings.hourly')}: ${t('breaks.settings.hourlyNot')}`}
        </p>
      </Group>
      <Group title={t('breaks.settings.quiet')}>
        <DailyTimes
          label={t('breaks.settings.quietOn')}
          times={settings.quiet}
          atFirst={{ from: '12:00', to: '13:00' }}
          onChange={(quiet) => set.mutate({ quiet })}
        />
      </Group>
      <Group title={t('breaks.settings.hours')}>
        <WorkTimes hours={settings.hours} onChange={(hours) => set.mutate({ hours })} />
      </Group>
      <Group title={t('breaks.settings.surge')}>
        <SurgeDays days={settings.surgeDays} onChange={(surgeDays) => set.mutate({ surgeDays })} />
        <TeamSurgeDays
          days={teamSurgeDays}
          declined={settings.surgeDeclined}
          onChange={(surgeDeclined) => set.mutate({ surgeDeclined })}
        />
      </Group>
      <Group title={t('breaks.settings.hold')}>
        <Switch isOn={settings.holdMeToIt} onChange={(holdMeToIt) => set.mutate({ holdMeToIt })}>
          {t('breaks.settings.holdText')}
        </Switch>
      </Group>
      <Group title={t('breaks.settings.screens')}>
        <OneOf
          label={t('breaks.settings.screens')}
          value={settings.screens}
          onChoose={(screens) => set.mutate({ screens })}
          chips={breakScreens.map((id) => ({ id, text: t(`breaks.settings.screen.${id}`) }))}
        />
        <p className={styles.soft}>{t('breaks.settings.screensText')}</p>
      </Group>
      <Group title={t('breaks.settings.sound')}>
        <Switch isOn={settings.sound} onChange={(sound) => set.mutate({ sound })}>
          {t('breaks.settings.soundText')}
        </Switch>
      </Group>
    </div>
  );
}
