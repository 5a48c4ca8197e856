import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { TextField } from '../parts/field.tsx';
import styles from './admin.module.css';

/** The link by which a person takes up an account: shown this once, to be handed over. */
export function AccountLink({ name, link }: { name: string; link: string }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [copied, setCopied] = useState(false);
  // Only a page that came over TLS or from this computer may use the clipboard; elsewhere the field is copied by hand.
  const canCopy = 'clipboard' in navigator;
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <>
      <h1>{t('admin.link.title', { name })}</h1>
      <Card>
        <p className={styles.prose}>{t('admin.link.text', { name })}</p>
        <TextField label={t('admin.link.label')} value={link} onChange={() => undefined} readOnly code />
        <div className={styles.row}>
          {canCopy && (
            <Button kind="primary" onPress={copy}>
              <Copy size={18} aria-hidden />
              {t(copied ? 'common.copied' : 'common.copy')}
            </Button>
          )}
          <Button onPress={() => go('/people')}>{t('admin.link.done')}</Button>
        </div>
      </Card>
    </>
  );
}
