import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SelectField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/field.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { FormPage } from './form-page.tsx';
import { useHubForm } from './use-hub-form.ts';
import { useWeekPlanWords, weekDays } from '../desk/week-plan-words.ts';

/** Hours from the end of a week to its release that can be chosen: noon two days and a half after, and its neighbours. */
const settleChoices = [36, 60, 84];

/** The organisation's name and how it cuts its weeks. */
export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const plan = useWeekPlanWords();
  const { name, weekPlan, sites } = organisation;
  const hub = useHubForm('setOrganisation', { name, weekPlan }, () => go(sites.length > 0 ? '/' : '/site'));
  const chosen = hub.draft.weekPlan ?? weekPlan;
  const settles = [...new Set([...settleChoices, weekPlan.settleHours])].toSorted((a, b) => a - b);
  return (
    <FormPage
      title={t('admin.organisation.title')}
      intro={t('admin.organisation.intro')}
      submit={t('common.save')}
      {...hub}
    >
      <TextField
        label={t('admin.organisation.name')}
        value={hub.draft.name ?? ''}
        onChange={(name) => hub.set({ name })}
        fault={hub.faulty('name') ? t('admin.fault.name') : undefined}
      />
      <SelectField
        label={t('admin.organisation.firstDay')}
        help={t('admin.organisation.firstDayHelp')}
        value={chosen.firstDay}
        onChange={(firstDay) => hub.set({ weekPlan: { ...chosen, firstDay } })}
        choices={weekDays.map((day) => ({ id: day, text: plan.day(day) }))}
      />
      <SelectField
        label={t('admin.organisation.release')}
        help={t('admin.organisation.releaseHelp')}
        value={chosen.settleHours}
        onChange={(settleHours) => hub.set({ weekPlan: { ...chosen, settleHours } })}
        choices={settles.map((settleHours) => ({
          id: settleHours,
          text: plan.release({ ...chosen, settleHours }),
        }))}
      />
      <p>{plan.sentence(chosen)}</p>
    </FormPage>
  );
}
