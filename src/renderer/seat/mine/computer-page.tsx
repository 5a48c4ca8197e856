import { useTranslation } from 'react-i18next';
import type { ComputerView } from '../../../shared/seat-contract/computer.ts';
import { shortcutNames } from '../../../shared/shortcut.ts';
import { useHeld } from '../../clients/use-held.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useSituation } from '../situation.ts';
import { Group } from './group.tsx';
import { ShortcutRow } from './keys-field.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** S14: how the companion sits on this computer; each press takes effect at once. */
export function ComputerPage() {
  const { t } = useTranslation();
  const computer = useSeat('computer', {});
  return (
    <SubPage title={t('tray.page.title')}>
      {computer.error && <Trouble error={computer.error} retry={() => void computer.refetch()} />}
      {computer.isPending && <Waiting />}
      {computer.data && <Settings computer={computer.data} />}
    </SubPage>
  );
}

function Settings({ computer }: { computer: ComputerView }) {
  const { t } = useTranslation();
  const { preferences: chosen } = useSituation();
  const set = useSeatCall('setPreferences');
  const startHeld = useHeld('startAtLogin');
  const keysHeld = useHeld('shortcuts');
  return (
    <>
      {set.error && <Trouble error={set.error} />}
      <Group title={t('tray.page.tray')}>
        <Switch
          isOn={chosen.stayInTray}
          isHeld={!computer.hasTray}
          onChange={(on) => set.mutate({ stayInTray: on })}
        >
          {t('tray.page.stay')}
        </Switch>
        <p className={styles.soft}>{t(computer.hasTray ? 'tray.page.stayText' : 'tray.page.noTray')}</p>
      </Group>
      <ArrivalNotice />
      <Group title={t('tray.page.start')} isHeld={startHeld}>
        <Switch
          isOn={chosen.startAtLogin}
          isHeld={startHeld || !computer.canStartAtLogin}
          onChange={(on) => set.mutate({ startAtLogin: on })}
        >
          {t('tray.page.startOn')}
        </Switch>
        {chosen.startAtLogin && computer.hasTray && (
          <Switch isOn={chosen.startQuietly} onChange={(on) => set.mutate({ startQuietly: on })}>
            {t('tray.page.startQuiet')}
          </Switch>
        )}
        {!computer.canStartAtLogin && <p className={styles.soft}>{t('tray.page.startNot')}</p>}
      </Group>
      <Group title={t('tray.page.shortcuts')} isHeld={keysHeld}>
        <p className={styles.soft}>{t('tray.page.shortcutsText')}</p>
        <ul className={styles.shortcuts} aria-live="polite">
          {shortcutNames.map((name) => (
            <ShortcutRow
              key={name}
              name={name}
              shortcuts={chosen.shortcuts}
              state={computer.shortcuts[name]}
              isHeld={keysHeld}
              onChange={(keys) => set.mutate({ shortcuts: { ...chosen.shortcuts, [name]: keys } })}
            />
          ))}
        </ul>
      </Group>
      <Group title={t('tray.page.commandTitle')}>
        <p className={styles.soft}>{t('tray.page.commandText')}</p>
      </Group>
    </>
  );
}

/** Whether the system may say that something has come; kept in the person's own journal. */
function ArrivalNotice() {
  const { t } = useTranslation();
  const arrivals = useSeat('arrivals', {});
  const set = useSeatCall('setArrivalNotice');
  const error = arrivals.error ?? set.error;
  return (
    <Group title={t('arrivals.notice.title')}>
      {error && <Trouble error={error} />}
      {arrivals.data && (
        <Switch isOn={arrivals.data.notify} onChange={(on) => set.mutate({ on })}>
          {t('arrivals.notice.on')}
        </Switch>
      )}
      <p className={styles.soft}>{t('arrivals.notice.text')}</p>
    </Group>
  );
}
