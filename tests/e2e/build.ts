/** The bundles and pages the end-to-end tests run, built once, exactly as `npm start` builds them. */
export default async function setup(): Promise<void> {
  await import('../../scripts/build.ts');
  await import('../../scripts/build-gallery.ts');
}
