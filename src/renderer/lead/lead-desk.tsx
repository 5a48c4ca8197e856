import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { SignedIn } from '../desk/signed-in.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { Empty } from '../parts/states.tsx';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { ThisWeek } from './this-week.tsx';

/** L1: the team lead's desk. */
export function LeadDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const pages = [{ text: t('desk.thisWeek'), icon: CalendarDays, current: true }];
  return (
    <DeskProvider value={client}>
      <SignedIn only="lead">
        {(me) => (
          <DeskShell desk={t('desk.lead')} pages={pages} me={me}>
            <OwnUnits />
          </DeskShell>
        )}
      </SignedIn>
    </DeskProvider>
  );
}

function OwnUnits() {
  const { t } = useTranslation();
  const own = useDesk('myUnits', {});
  return (
    <Asked of={own} title={t('desk.thisWeek')}>
      {({ units }) => <ChosenUnit units={units} />}
    </Asked>
  );
}

/** The lead's only unit, or the one chosen of several. */
function ChosenUnit({ units }: HubOutput<'myUnits'>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  const unit = units.find(({ unit }) => unit === chosen) ?? units[0];
  if (!unit)
    return (
      <>
        <h1>{t('desk.thisWeek')}</h1>
        <Empty>{t('desk.unit.none')}</Empty>
      </>
    );
  return (
    <>
      {units.length > 1 && (
        <div className="no-print">
          <SelectField
            label={t('desk.unit.choose')}
            value={unit.unit}
            onChange={setChosen}
            choices={units.map(({ unit, teams, site }) => ({
              id: unit,
              text: teams.join(' + '),
              also: site,
            }))}
          />
        </div>
      )}
      <OneUnit unit={unit.unit} />
    </>
  );
}

function OneUnit({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const page = useDesk('unitPage', { unit: String(unit) });
  return (
    <Asked of={page} title={t('desk.thisWeek')}>
      {(page) => <ThisWeek page={page} />}
    </Asked>
  );
}
