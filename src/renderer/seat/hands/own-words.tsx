import { useTranslation } from 'react-i18next';
import { bytesLeft, noteText } from '../../../shared/note.ts';
import { TextField } from '../../parts/field.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { type HandDraft, typedIn } from './use-hand-draft.ts';

/** Below so many bytes the page says how much still fits; before that, a count would only make somebody careful. */
const nearlyFull = 150;
/** More than ever fits, so that what is pasted is not cut off but can be shortened. */
const longest = 2000;

/** Bytes that still fit; before it is known what is asked for, beside the longest there is. */
const spaceIn = (draft: HandDraft) =>
  bytesLeft(noteText({ kind: draft.kind ?? 'fiveMinutes', ...typedIn(draft) }));

/** Whether a note is longer than its envelope. */
export function tooLong(draft: HandDraft): boolean {
  return spaceIn(draft) < 0;
}

interface OwnWordsProps {
  draft: HandDraft;
  onChange: (changes: Partial<HandDraft>) => void;
  /** Who will read it. */
  to: string;
}

/** What is typed: words and a name, both by choice. The envelope counts bytes, people count characters. */
export function OwnWords({ draft, onChange, to }: OwnWordsProps) {
  const { t } = useTranslation();
  const left = spaceIn(draft);
  const characters = left / bytesEach(draft.words);
  const count = left < 0 ? Math.ceil(-characters) : Math.floor(characters);
  return (
    <>
      <TextArea
        label={t('hands.what.words')}
        value={draft.words}
        onChange={(words) => onChange({ words })}
        maxLength={longest}
        help={left >= 0 && left < nearlyFull ? t('hands.what.fits', { count }) : t('hands.what.draft')}
        fault={left < 0 ? t('hands.what.tooLong', { count }) : undefined}
      />
      <TextField
        label={t('hands.what.name')}
        help={t('hands.what.nameText', { name: to })}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        autoComplete="off"
      />
    </>
  );
}

/** How many bytes a character of these words takes, about: one in English, three in Chinese. */
function bytesEach(words: string): number {
  const characters = [...new Intl.Segmenter().segment(words)].length;
  return characters === 0 ? 1 : (bytesLeft('') - bytesLeft(words)) / characters;
}
