/** What the command line prints. It may be read by whoever stands behind: never what was said. */
export const command = {
  help: `Usage: sidetone [COMMAND]

  open                                    start, or bring the window forward
  check-in                                open the check-in
  check-in --mood 1-5 --calm 1-5          check in (--phase start, middle or end)
  hard-call                               open the list of stressors
  hard-call NAME [--strength 1-3]         note a hard call
  pause 30m | 1h | shift                  pause nudges
  resume                                  let them come again
  status [--json]                         what the companion is doing; never how anybody feels
  policy check FILE                       look for faults in a policy file
  --version, --help

Ends with 0 when it was done, 1 with the reason when it was not, 2 when the command was not understood,
3 when Sidetone is not running.`,
  usage: 'That command was not understood. “sidetone --help” lists them.',
  notRunning: 'Sidetone is not running. “sidetone open” starts it.',
  checkedIn: 'The check-in is kept.',
  noted: 'The hard call is noted.',
  paused: 'Nudges are paused until {time}.',
  resumed: 'Nudges may come.',
  policyGood: 'The policy has no fault.',
  status: {
    journal: {
      welcome: 'No journal yet.',
      who: 'Nobody has said yet who is here.',
      locked: 'The journal is locked.',
      open: 'The journal is open.',
      trouble: 'The journal cannot be opened; the window says why.',
    },
    onShift: 'A shift is running.',
    offShift: 'No shift is running.',
    onBreak: 'A break is on.',
    nextBreak: 'Next break at {time}.',
  },
};
