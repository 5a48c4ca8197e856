import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatInput, SeatOutput } from '../../../shared/seat-contract.ts';
import { useHeld } from '../../clients/use-held.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { useWish } from '../../clients/use-wish.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { HeldNote } from '../../parts/held.tsx';
import { Trouble } from '../../parts/states.tsx';
import { ConsentStep } from './consent-page.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** The slip as typed. */
type Slip = SeatInput<'readInvite'>;
type Invite = SeatOutput<'readInvite'>;

/** Joining a team in three steps: the slip, whose it is, and on a page of its own the consent. */
export function JoinPage() {
  const [typed, setSlip] = useState<Partial<Slip>>({});
  const site = useSeat('policy', {}).data?.inForce.hub ?? '';
  const slip = { hub: site, code: '', ...typed };
  const [invite, setInvite] = useState<Invite | null>(null);
  const [sure, setSure] = useState(false);
  useWish('join', (wish) => {
    setSlip(wish.slip);
    setInvite(null);
    setSure(false);
  });
  if (!invite) return <SlipStep slip={slip} onChange={setSlip} onRead={setInvite} />;
  if (!sure) return <TeamStep invite={invite} onSure={() => setSure(true)} onNot={() => setInvite(null)} />;
  return <ConsentStep slip={slip} />;
}

interface SlipStepProps {
  slip: Slip;
  onChange: (slip: Slip) => void;
  onRead: (invite: Invite) => void;
}

function SlipStep({ slip, onChange, onRead }: SlipStepProps) {
  const { t } = useTranslation();
  const read = useSeatCall('readInvite');
  const isHeld = useHeld('hub');
  const hub = slip.hub.trim();
  const code = slip.code.trim();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (hub && code) read.mutate({ hub, code }, { onSuccess: onRead });
  };
  return (
    <SubPage title={t('seat.join.title')}>
      <p>{t('seat.join.intro')}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('seat.join.hub')}
          help={t('seat.join.hubHint')}
          value={slip.hub}
          onChange={(typed) => onChange({ ...slip, hub: typed })}
          autoFocus={!isHeld}
          readOnly={isHeld}
          code
        />
        {isHeld && <HeldNote />}
        <TextField
          label={t('seat.join.code')}
          value={slip.code}
          onChange={(typed) => onChange({ ...slip, code: typed })}
          code
        />
        {read.error && <Trouble error={read.error} />}
        <div>
          <Button type="submit" kind="primary" isDisabled={!hub || !code} isPending={read.isPending}>
            {t('seat.join.look')}
          </Button>
        </div>
      </form>
    </SubPage>
  );
}

function TeamStep({ invite, onSure, onNot }: { invite: Invite; onSure: () => void; onNot: () => void }) {
  const { t } = useTranslation();
  const facts = [
    [t('seat.join.organisation'), invite.organisation],
    [t('seat.join.team'), invite.team],
  ];
  return (
    <SubPage title={t('seat.join.foundTitle')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('seat.join.fingerprint')}</dt>
          <dd className={styles.fingerprint}>{invite.fingerprint}</dd>
        </div>
      </dl>
      <p>{t('seat.join.fingerprintText')}</p>
      <div className={styles.row}>
        <Button kind="primary" onPress={onSure}>
          {t('seat.join.toConsent')}
        </Button>
        <Button kind="quiet" onPress={onNot}>
          {t('seat.join.notMine')}
        </Button>
      </div>
    </SubPage>
  );
}
