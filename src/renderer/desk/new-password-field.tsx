import { useTranslation } from 'react-i18next';
import { PasswordField } from '../parts/field.tsx';

/** As the hub contract has it. */
export const shortestPassword = 10;

interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Once the person has tried to go on, a password that is too short is said to be so. */
  tried: boolean;
}

/** Chooses a password: the rule is shown before, not after; it may be looked at. */
export function NewPasswordField({ value, onChange, tried }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <PasswordField
      label={t('desk.newPassword.label')}
      showLabel={t('desk.signIn.show')}
      help={t('desk.newPassword.rule', { least: shortestPassword })}
      name="new-password"
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      fault={
        tried && value.length < shortestPassword
          ? t('desk.newPassword.short', { missing: shortestPassword - value.length })
          : undefined
      }
    />
  );
}
