import { FolderSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSeat, useSeatCall } from '../clients/use-seat.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';

interface FolderFieldProps {
  label: string;
  help: string;
  fault?: string | undefined;
  value: string;
  onChange: (folder: string) => void;
}

/** A folder of this computer: typed, or looked for where the system lets us. */
export function FolderField({ onChange, ...rest }: FolderFieldProps) {
  const { t } = useTranslation();
  const computer = useSeat('computer', {});
  const browse = useSeatCall('browseForFolder');
  const look = () => browse.mutate({}, { onSuccess: ({ folder }) => folder !== null && onChange(folder) });
  return (
    <>
      <TextField {...rest} autoComplete="off" onChange={onChange} code />
      {computer.data?.canBrowse && (
        <div>
          <Button isPending={browse.isPending} onPress={look}>
            <FolderSearch size={18} aria-hidden />
            {t('common.browse')}
          </Button>
        </div>
      )}
    </>
  );
}

/** How a folder is written, on Windows and elsewhere. */
export const exampleFolder = () =>
  navigator.userAgent.includes('Windows') ? 'H:\\Sidetone' : '/media/h/sidetone';
