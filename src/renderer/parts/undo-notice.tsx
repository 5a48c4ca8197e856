import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Notice } from './states.tsx';

interface UndoNoticeProps {
  onUndo: () => void;
  /** What was done. */
  children: ReactNode;
}

/** Says what was done. The way back has the focus, since whatever had it is gone. */
export function UndoNotice({ onUndo, children }: UndoNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice
      action={
        <Button autoFocus onPress={onUndo}>
          {t('common.undo')}
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
