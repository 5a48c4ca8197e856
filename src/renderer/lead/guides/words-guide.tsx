import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionParts, praiseParts } from '../../../shared/guide.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import styles from './guides.module.css';

interface Part {
  id: string;
  name: string;
  how: string;
}

/** Praise in three parts: behaviour, impact, appreciation. */
export function PraiseGuide() {
  const { t } = useTranslation();
  const parts = praiseParts.map((id) => {
    return { id, name: t(`guides.praise.${id}.name`), how: t(`guides.praise.${id}.how`) };
  });
  return <WordsGuide parts={parts} ratio={t('guides.praise.ratio')} />;
}

/** A correction in three parts: behaviour, impact, desired. */
export function CorrectionGuide() {
  const { t } = useTranslation();
  const parts = correctionParts.map((id) => {
    return { id, name: t(`guides.correction.${id}.name`), how: t(`guides.correction.${id}.how`) };
  });
  return <WordsGuide parts={parts} ratio={t('guides.correction.ratio')} />;
}

/** What is typed lives on this page only: it is about somebody, and goes nowhere unless it is copied. */
function WordsGuide({ parts, ratio }: { parts: readonly Part[]; ratio: string }) {
  const { t } = useTranslation();
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const [copied, setCopied] = useState(false);
  const draft = parts
    .map(({ id }) => words[id]?.trim() ?? '')
    .filter(Boolean)
    .join('\n');
  const write = (id: string, typed: string) => {
    setCopied(false);
    setWords({ ...words, [id]: typed });
  };
  const copy = () => void navigator.clipboard.writeText(draft).then(() => setCopied(true));
  return (
    <Card title={t('guides.draft')}>
      <ol className={styles.parts}>
        {parts.map(({ id, name, how }) => (
          <li key={id}>
            <TextArea
              label={name}
              value={words[id] ?? ''}
              onChange={(typed) => write(id, typed)}
              maxLength={500}
            />
            <p className={styles.soft}>{how}</p>
          </li>
        ))}
      </ol>
      <p>{ratio}</p>
      <p className={styles.soft}>{t('guides.notKept')}</p>
      <div className={`${styles.row} no-print`} role="status">
        <Button kind="primary" isDisabled={draft === ''} onPress={copy}>
          {t(copied ? 'common.copied' : 'guides.copy')}
        </Button>
        <Button kind="quiet" isDisabled={draft === ''} onPress={() => setWords({})}>
          {t('guides.clear')}
        </Button>
      </div>
    </Card>
  );
}
