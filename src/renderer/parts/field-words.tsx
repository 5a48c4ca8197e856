import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import styles from './field.module.css';

export interface Said {
  label: string;
  /** What the field is for, before anything is wrong. */
  help?: ReactNode;
  /** What is wrong, in words; shown and read out with the field. */
  fault?: string | undefined;
}

/** Help and fault of a field, below it. */
export function Below({ help, fault }: Pick<Said, 'help' | 'fault'>) {
  return (
    <>
      {help && (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles.fault ?? ''}>{fault}</FieldError>
    </>
  );
}
