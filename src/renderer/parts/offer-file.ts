import type { ExportedFile } from '../../shared/seat-contract/journal.ts';
import { saveFile } from './save-file.ts';

/** Hands a file of text that the app made to the browser's or the app's own downloads. */
export function offerFile({ fileName, mediaType, text }: ExportedFile): void {
  saveFile(fileName, new Blob([text], { type: mediaType }));
}
