import { Refusal } from '../../shared/errors.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type { reportFolderCalls } from '../../shared/seat-contract/report-folder.ts';

type ReportFolderCall = keyof typeof reportFolderCalls;
type ReportFolderHandlers = { [N in ReportFolderCall]: (input: SeatParsed<N>) => SeatOutput<N> };

/** The folder of a lead's reports, in memory. */
export function reportFolderHandlers(world: {
  reportFolder: SeatOutput<'reportFolder'>['kept'];
}): ReportFolderHandlers {
  const state = () => ({ kept: world.reportFolder });
  return {
    reportFolder: state,
    keepReports: ({ to }) => {
      world.reportFolder = to && { ...to, saved: [] };
      return state();
    },
    putReport: ({ name }) => {
      if (!world.reportFolder) throw new Refusal('notFound');
      const { saved } = world.reportFolder;
      world.reportFolder = { ...world.reportFolder, saved: [...saved, name] };
      return state();
    },
  };
}
