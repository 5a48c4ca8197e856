import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/seat-contract/import.ts';
import type { TextEncoding } from '../../../shared/text-encoding.ts';
import { OneOf } from '../../parts/chips.tsx';
import { Group } from './group.tsx';
import styles from './mine.module.css';

interface ImportSampleProps {
  found: Pick<ImportPreview, 'samples' | 'encoding' | 'encodings'>;
  onEncoding: (encoding: TextEncoding) => void;
}

/** The first words of a file, so that its person sees whether they were read rightly; where it might be written in another way, a choice. */
export function ImportSample({ found: { samples, encoding, encodings }, onEncoding }: ImportSampleProps) {
  const { t } = useTranslation();
  if (samples.length === 0 && encodings.length < 2) return null;
  return (
    <Group title={t('keep.import.sample')}>
      <ul className={styles.sample}>
        {samples.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {encodings.length > 1 && (
        <>
          <p className={styles.soft}>{t('keep.import.encodingText')}</p>
          <OneOf
            label={t('keep.import.encodingLabel')}
            value={encoding}
            onChoose={onEncoding}
            chips={encodings.map((id) => ({ id, text: t(`keep.import.encoding.${id}`) }))}
          />
        </>
      )}
    </Group>
  );
}
