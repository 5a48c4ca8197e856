import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { deskClientOver } from '../../clients/desk-client.ts';
import { deskKey } from '../../clients/use-desk.ts';
import { useSeat, useSeatClient } from '../../clients/use-seat.ts';
import { useReportWords } from '../../lead/use-report-words.ts';
import { asBase64 } from '../../parts/as-base64.ts';
import { writeReport } from '../../report/write-report.ts';
import { newReports } from './new-reports.ts';

/** Releases come once a week, and nobody waits for a file: an hour is soon enough. */
const lookAgain = 3_600_000;

/**
 * L9: while a lead is signed in and has a folder for it, saves what came out and is not there yet; looks again every hour, and
 * when the desk is asked anew. However many use this at once, the work is done once: it is one query, and the app puts no
 * file twice. Its error is what kept a file from being saved.
 */
export function useNewReports() {
  const seat = useSeatClient();
  const client = useMemo(() => deskClientOver(seat), [seat]);
  const words = useReportWords();
  const queries = useQueryClient();
  const kept = useSeat('reportFolder', {}).data?.kept ?? null;
  const me = useQuery({
    queryKey: deskKey('me', {}),
    queryFn: () => client.call('me', {}),
    enabled: kept !== null,
  });
  const isLead = me.isSuccess && me.data.role === 'lead';
  return useQuery({
    queryKey: ['desk', 'newReports', me.data?.id, kept?.folder, kept?.formats],
    enabled: isLead && kept !== null,
    refetchInterval: lookAgain,
    refetchIntervalInBackground: true, // the window may be in the tray
    queryFn: async ({ signal }) => {
      const { kept: now } = await seat.call('reportFolder', {});
      const found = now ? await newReports(client, now, words) : [];
      for (const { name, report, format } of found) {
        signal.throwIfAborted();
        const content = await asBase64(await writeReport(report, format));
        await seat.call('putReport', { name, content });
      }
      if (found.length > 0) await queries.invalidateQueries({ queryKey: ['reportFolder'] });
      return found.length;
    },
  });
}

/** The same without anything to see, for as long as the journal is open. */
export function NewReports(): null {
  useNewReports();
  return null;
}
