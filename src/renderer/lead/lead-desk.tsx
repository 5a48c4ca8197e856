import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { SignedIn } from '../desk/signed-in.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { Empty } from '../parts/states.tsx';
import { leadPages, type UnitCard } from './lead-pages.tsx';

/** The team lead's desk: a rail of pages, most of them about the unit that is chosen. */
export function LeadDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [chosen, choose] = useState<number | null>(null);
  const here = leadPages.find((page) => page.path !== '/' && path.startsWith(page.path)) ?? leadPages[0];
  const pages = leadPages.map((page) => ({
    text: t(`leadWork.pages.${page.id}`),
    icon: page.icon,
    current: page === here,
    href: page.path,
  }));
  return (
    <DeskProvider value={client}>
      <SignedIn only="lead">
        {(me) => (
          <DeskShell desk={t('desk.lead')} pages={pages} me={me}>
            {here && 'always' in here && here.always}
            {here && 'show' in here && (
              <OwnUnits title={t(`leadWork.pages.${here.id}`)} chosen={chosen} onChoose={choose}>
                {here.show}
              </OwnUnits>
            )}
          </DeskShell>
        )}
      </SignedIn>
    </DeskProvider>
  );
}

interface PageProps {
  title: string;
  /** The unit that was chosen; it stays so from page to page. */
  chosen: number | null;
  onChoose: (unit: number) => void;
  children: (unit: UnitCard) => ReactNode;
}

function OwnUnits(props: PageProps) {
  const own = useDesk('myUnits', {});
  return (
    <Asked of={own} title={props.title}>
      {({ units }) => <ChosenUnit units={units} {...props} />}
    </Asked>
  );
}

/** The lead's only unit, or the one chosen of several. */
function ChosenUnit({
  units,
  title,
  chosen,
  onChoose,
  children,
}: PageProps & { units: readonly UnitCard[] }) {
  const { t } = useTranslation();
  const unit = units.find(({ unit }) => unit === chosen) ?? units[0];
  if (!unit)
    return (
      <>
        <h1>{title}</h1>
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
            onChange={onChoose}
            choices={units.map(({ unit, teams, site }) => ({
              id: unit,
              text: teams.join(' + '),
              also: site,
            }))}
          />
        </div>
      )}
      {children(unit)}
    </>
  );
}
