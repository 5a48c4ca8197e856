import { z } from 'zod';

/** The kinds of file a report can become. */
export const reportFormats = ['pdf', 'xlsx', 'csv', 'html'] as const;
export const reportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof reportFormat>;
