import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './sheet.module.css';

interface SheetProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A page over the page: from below on a seat's window, in the middle on a wide one. Escape or a press outside closes it. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.inside ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className={styles.close ?? ''} aria-label={t('common.close')} onPress={onClose}>
              <X size={20} aria-hidden="true" />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
