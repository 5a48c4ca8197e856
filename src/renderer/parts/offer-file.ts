import type { ExportedFile } from '../../shared/seat-contract/journal.ts';

/** Hands a file to the browser's or the app's own downloads. */
export function offerFile({ fileName, mediaType, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
