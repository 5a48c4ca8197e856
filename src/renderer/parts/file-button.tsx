import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { asBase64 } from './as-base64.ts';
import { Button } from './button.tsx';

interface FileButtonProps {
  /** Endings or media types that are offered first. */
  accept: readonly string[];
  /** Handed the file's content, as base64; never its name. */
  onFile: (content: string) => void;
  children: ReactNode;
}

/** Opens the system's own window to choose a file. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) void asBase64(file).then(onFile);
      }}
    >
      <Button>{children}</Button>
    </FileTrigger>
  );
}
