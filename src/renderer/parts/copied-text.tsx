import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './copied-text.module.css';
import { TextField } from './field.tsx';

/** A line of machine's text, to be copied: by the button, or by hand where a page may not use the clipboard. */
export function CopiedText({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <div className={styles.line}>
      <TextField label={label} value={text} onChange={() => undefined} readOnly code />
      {'clipboard' in navigator && (
        <Button onPress={copy} aria-label={`${t('common.copy')}: ${label}`}>
          <Copy size={18} aria-hidden="true" />
          {t(copied === text ? 'common.copied' : 'common.copy')}
        </Button>
      )}
    </div>
  );
}
