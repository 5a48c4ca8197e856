/** What a file holds, as base64: how bytes cross a bridge of JSON. */
export function asBase64(file: Blob): Promise<string> {
  return new Promise((read, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      read(address.split(',')[1] ?? '');
    });
    reader.addEventListener('error', () => failed(reader.error ?? new Error('not read')));
    reader.readAsDataURL(file);
  });
}
