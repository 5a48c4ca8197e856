import type { ErrorCode } from '../../errors.ts';

/** One sentence or two for each code: what happened, what is safe, what to do. */
export const errors = {
  badInput:
    'Something in that was not understood, so nothing was changed. Please look it over and try again.',
  tooLarge: 'That is too long to be kept. Nothing was changed; please shorten it.',
  notFound: 'That is no longer there. Nothing else was changed.',
  unexpected: 'Something went wrong on our side. What was saved before is safe; please try again.',
  journalLocked: 'Your journal is locked. Open it with your PIN to go on.',
  journalExists: 'There is already a journal on this computer. It was left as it is.',
  pinNeeded:
    'Others use this computer too, so this journal needs a PIN or a passphrase first. Nothing was changed.',
  wrongPin: 'That PIN does not open this journal. Nothing was changed.',
  wrongRecoveryCode: 'That recovery code does not fit this journal. Please check it letter by letter.',
  tooManyTries: 'Too many tries. Please wait a little, or use your recovery code.',
  keystoreLost:
    'This computer’s keystore no longer gives out its part of the key. Your recovery code still opens the journal.',
  journalDamaged: 'The journal file is damaged and could not be read. It was left untouched.',
  journalNewer:
    'This journal was written by a newer Sidetone. Please update; the journal was left untouched.',
  diskFull:
    'The disk is full, so this was not saved. What you entered is still here: free some space and save again.',
  noRunningShift: 'No shift is running, so there was nothing to end.',
  onCall: 'A call is on. Your break can begin when it has ended.',
  snapshotForeign:
    'That file is not a Sidetone snapshot. Nothing was changed; please choose the file that ends in .snapshot.',
  snapshotDamaged:
    'That snapshot is damaged or was not copied whole. Nothing was changed; copy it once more, or take an older one.',
  folderUnusable:
    'That folder is not there, or nothing can be written to it. Nothing was changed; please choose another.',
  importUnreadable: 'That file is neither an export of Sidetone nor one of Daylio. Nothing was taken.',
  importFaulty:
    'Some rows are not clear, or there is nothing new in them, so nothing was taken. The page says which.',
  importStopped: 'That was stopped. Nothing was kept of it and your journal is as it was.',
  setByPolicy:
    'Your organisation has set this on this computer, so it stays as it is. “Managed by your organisation” under Mine says whom to ask.',
  folderGone:
    'The folder that your organisation named for journals cannot be reached. Nothing is lost and nothing was begun anew. Please tell IT.',
  rosterUnreadable:
    'That file could not be read as a roster. Nothing was taken; please choose an ICS or CSV file.',
  rosterFaulty: 'Some rows of the roster are not clear, so none was taken. The rows are listed on the page.',
  callPortTaken:
    'Another program has taken the port for call events. Nothing was lost; take another port and tell the adapter.',
  callTokenWrong: 'The token for call events is not right. It stands under Mine, Calls.',
  callPageRefused:
    'Call events are not taken from there: only from this computer, and from the one page that was named under Mine, Calls.',
  tooFast: 'Too many at once, so this one was not taken. Please send it again in a second.',
  pulseNotOpen:
    'That pulse is not open: it is asked after a shift, once every second week. Nothing was changed.',
  offline: 'The team’s server cannot be reached right now. Your own journal works as always.',
  wrongCertificate:
    'Something answers in the team’s server’s place, with a certificate that is not its own. Nothing was sent to it.',
  certificateExpired:
    'The certificate of the team’s server is out of date, or this computer’s clock is wrong. Nothing was sent; please tell IT.',
  hubAnsweredBadly:
    'The team’s server gave an answer that cannot be trusted, so it was not used. Your journal is safe.',
  notJoined: 'This seat has not joined a team.',
  alreadyJoined: 'This seat has already joined a team. Leave it first if you want to join another.',
  inviteUnknown: 'That invite code is not known. Please check it letter by letter.',
  inviteUsed: 'That invite has already been used. Please draw another slip.',
  inviteExpired: 'That invite has expired. Please ask for a new one.',
  inviteForged: 'The invite’s keys do not match its code, so it was refused. Please tell your administrator.',
  keysChanged:
    'The team’s server shows other keys than it showed before. Nothing is sent to it until that is cleared up; please tell your administrator.',
  resultsChanged:
    'The team’s server shows results that do not fit those it showed before, so they were not taken. Please tell your administrator.',
  consentNeeded: 'Nothing is shared without your agreement. Please read the page and decide first.',
  notSignedIn: 'Please sign in first.',
  notAllowed: 'Your account does not open this page.',
  wrongSignIn: 'Name or password is not right.',
  linkUsed: 'That link has already been used or has expired.',
  nameTaken: 'That name is already taken. Please choose another.',
  ownAccount: 'That is your own account: another administrator can end it. Nothing was changed.',
  wrongWeek: 'That week is not open any more, so nothing was counted.',
  weekVoided:
    'This week is not counted: the team’s server was put back from a backup. Your own journal is as it was.',
  wrongUnit: 'That does not belong to this team, so nothing was counted.',
  wrongToken: 'That could not be verified, so nothing was counted.',
  wrongSignature: 'The signature does not fit, so nothing was changed.',
  tokensAlreadyIssued:
    'This week’s tokens have already been given out: another copy of your journal, on another computer or put back from a backup, asked first. What you note here is safe; this week only that copy’s rows count.',
  weekPlanPinned: 'The week cannot be moved any more: invites that are out carry it. Nothing was changed.',
  demoOnly: 'This is possible only in the demo.',
  notInDemo: 'This is not possible in the demo: your own journal is left alone.',
  voicesUsedUp: 'This week’s five are used up. New ones come with the next week; Help now is always open.',
  mailboxGone:
    'That person takes no requests here at the moment, so nothing was sent. Please choose somebody else.',
  mailboxNotConfirmed:
    'Please compare that person’s fingerprint first, so that nobody else can read what you write.',
  mailboxLocked: 'Your mailbox is locked. Open it with its passphrase to go on.',
  wrongPassphrase: 'That passphrase does not open this mailbox. Nothing was changed.',
  noteUnreadable: 'That could not be opened: it was sealed to another key or was changed on the way.',
  noteClosed: 'That request has been closed, so nothing was changed.',
  changedMeanwhile:
    'That was changed elsewhere in the meantime. Please look at it again; nothing was overwritten.',
} satisfies Record<ErrorCode, string>;
