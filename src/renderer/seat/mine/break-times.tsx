import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wallTime, type WallSpan, type WorkHours } from '../../../shared/nudge/break-settings.ts';
import { AnyOf } from '../../parts/chips.tsx';
import { TextField } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import styles from './mine.module.css';

interface DailyTimesProps {
  label: string;
  times: WallSpan | null;
  /** What stands there when it is first turned on. */
  atFirst: WallSpan;
  onChange: (times: WallSpan | null) => void;
}

/** A span of the day that may be there or not. */
export function DailyTimes({ label, times, atFirst, onChange }: DailyTimesProps) {
  return (
    <>
      <Switch isOn={times !== null} onChange={(on) => onChange(on ? atFirst : null)}>
        {label}
      </Switch>
      {times && <FromTo times={times} onChange={onChange} />}
    </>
  );
}

const usualHours: WorkHours = { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] };

/** Working hours on days of the week. */
export function WorkTimes({
  hours,
  onChange,
}: {
  hours: WorkHours | null;
  onChange: (hours: WorkHours | null) => void;
}) {
  const { t, i18n } = useTranslation();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <>
      <Switch isOn={hours !== null} onChange={(on) => onChange(on ? usualHours : null)}>
        {t('breaks.settings.hoursOn')}
      </Switch>
      {hours && (
        <>
          <FromTo times={hours} onChange={(times) => onChange({ ...hours, ...times })} />
          <AnyOf
            label={t('breaks.settings.days')}
            value={hours.days}
            onChange={(days) => days.length > 0 && onChange({ ...hours, days })}
            // 5 January 1970 was a Monday.
            chips={[1, 2, 3, 4, 5, 6, 7].map((id) => ({
              id,
              text: weekday.format(Date.UTC(1970, 0, 4 + id)),
            }))}
          />
        </>
      )}
    </>
  );
}

function FromTo({ times, onChange }: { times: WallSpan; onChange: (times: WallSpan) => void }) {
  const { t } = useTranslation();
  const { from, to } = times;
  return (
    <div className={styles.row}>
      <TimeField
        label={t('breaks.settings.from')}
        value={from}
        onChange={(time) => onChange({ from: time, to })}
      />
      <TimeField
        label={t('breaks.settings.to')}
        value={to}
        onChange={(time) => onChange({ from, to: time })}
      />
    </div>
  );
}

/** Keeps what is typed, and hands it on once it is a time. */
function TimeField(props: { label: string; value: string; onChange: (time: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(props.value);
  const isTime = wallTime.safeParse(typed).success;
  return (
    <TextField
      type="time"
      label={props.label}
      value={typed}
      fault={isTime ? undefined : t('breaks.settings.timeFault')}
      onChange={(text) => {
        setTyped(text);
        if (wallTime.safeParse(text).success) props.onChange(text);
      }}
    />
  );
}
