/** The administrator's pages: from nothing to a first invite, calmly. */
export const admin = {
  desk: 'Administration',
  role: {
    administrator: {
      name: 'Administrator',
      sees: 'sets up sites, teams, invites and accounts; sees no results',
    },
    lead: { name: 'Team lead', sees: 'sees the released weeks of own teams' },
    hr: { name: 'HR', sees: 'sees sites and the organisation, never a team' },
    assistance: { name: 'Assistance programme', sees: 'opens requests in the app, and nothing else' },
  },
  fault: {
    name: 'Please enter a name of 1 to 80 characters.',
    login: 'Please enter at least three characters, such as a work e-mail address.',
    zone: 'Please choose a time zone from the list.',
    headcount: 'Please enter how many people work in the team: a whole number from 1 to 10,000.',
    count: 'Please enter a whole number from 1 to {most}.',
  },
  setUp: {
    title: 'Set up Sidetone',
    text: 'You are the first administrator. Setting up takes about ten minutes: organisation, site, team, invites, and who may see results.',
    name: 'Your name',
    submit: 'Create the account and begin',
  },
  path: {
    title: 'Setting up',
    intro: 'You can stop at any point; what is done stays done.',
    organisation: 'Name the organisation and choose its week',
    site: 'Add a site with its time zone',
    team: 'Add a team with its headcount',
    invites: 'Print invites for its people',
    lead: 'Give a team lead an account',
    hr: 'Give HR an account',
    go: 'Do this next',
  },
  overview: {
    title: 'Overview',
    teamsOf: 'Teams of {site}',
    noTeams: 'No team yet.',
    team: 'Team',
    headcount: 'People',
    slots: 'Seats joined',
    openInvites: 'Open invites',
    unit: 'Results this quarter',
    unitOwn: 'on its own',
    unitJoined: 'together with {teams}',
    unitLater: 'once a week has begun with its first seats',
    actions: 'To do',
    ghost:
      '{team}: {slots} seats have joined, but only {headcount, plural, one {# person works} other {# people work}} there. Someone may have joined twice; please look into it.',
  },
  organisation: {
    title: 'The organisation',
    intro:
      'The name is on invites. The week decides when results are fresh; it cannot be moved any more once invites are out.',
    name: 'Name of the organisation',
    firstDay: 'A week begins on',
    firstDayHelp: 'With Thursday, results are fresh for Monday’s meeting.',
    release: 'Results come out on',
    releaseHelp: 'After a week ends, seats need this time to send.',
    moment: '{day}, {time}',
    sentence: 'Weeks run from {first} to {last}. Results come out on {release}, site time.',
  },
  site: {
    title: 'A new site',
    intro:
      'A site is a place where teams work. Its time zone decides when a week begins and when results come out.',
    name: 'Name of the site',
    zone: 'Time zone',
    zoneHelp: 'Type a city or country to find it.',
    zoneNone: 'No time zone found. Try a larger city nearby.',
    add: 'Add the site',
    addAnother: 'Add a site',
  },
  team: {
    title: 'A new team at {site}',
    intro:
      'Results are shown from eight seats on; smaller teams are joined with a neighbour at the same site.',
    name: 'Name of the team',
    headcount: 'How many people work in it',
    headcountHelp: 'Shown beside the seats that have joined, so that seats nobody sits on are noticed.',
    add: 'Add the team',
    addAnother: 'Add a team',
    forLeads: 'A team of team leads',
    forLeadsHelp:
      'Leads are people too: their own seats form units of their own and are never joined with a team of agents. This cannot be changed later.',
    forLeadsMark: 'leads',
  },
  invites: {
    title: 'Invites for {team}',
    intro:
      'Invites are made on this computer and printed as slips without names or numbers. Put them in a pile and let everyone draw one, so that nobody can tell whose is whose.',
    count: 'How many slips',
    countHelp:
      '{headcount, plural, one {# person} other {# people}}, {slots, plural, one {# seat joined} other {# seats joined}}, {openInvites, plural, one {# open invite} other {# open invites}}.',
    tooMany:
      '{room, plural, =0 {There is an invite or a seat for everyone already.} one {Only one person has neither seat nor invite.} other {Only # people have neither seat nor invite.}} More slips than people make seats that nobody sits on.',
    make: 'Make invites',
    ledBy:
      '{names} leads this team: please keep these slips for its agents. Leads draw one of a leads’ team, so that nobody is part of the numbers they read.',
    forLeads:
      'For team leads. Their seats form a unit of their own, shown from eight seats on, and are never joined with a team of agents.',
  },
  slips: {
    title: '{count, plural, one {# invite, ready to print} other {# invites, ready to print}}',
    once: 'These codes are shown only now and are kept nowhere. Print them before you leave this page.',
    how: 'Cut along the dashed lines, fold, mix, and let people draw. Each works once and for 72 hours; unused ones can be shredded.',
    done: 'Printed: forget the codes',
    heading: 'Sidetone: your invite',
    step: 'Open Sidetone and choose “{button}”.',
    address: 'Address',
    code: 'Code',
    valid: 'Works once, for 72 hours. Drawn from a pile: nobody knows which slip is yours.',
  },
  import: {
    title: 'Figures of the telephony',
    intro:
      'Leads see waiting time, occupancy, handling time and lost breaks beside their team’s weeks. A lead can bring in a file by hand; here you let another program send the same figures by itself, each night for example.',
    teamsOnly:
      'Only figures of whole teams belong here. A file with a column about people is refused as a whole.',
    token: 'Token',
    none: 'No program can send figures now.',
    there: 'A program that has the token can send figures for all teams. It can read nothing.',
    make: 'Make a token',
    another: 'Make another token',
    anotherSure: 'Make another: the old one stops working at once',
    drop: 'Withdraw the token',
    dropSure: 'Withdraw it: no program can send figures any more',
    once: 'Here is the token. It is shown only now; the server keeps no more than a fingerprint of it.',
    howTo:
      'To send a file named figures.csv from a computer that has curl and jq (the token can then be seen in that computer’s list of processes, so please use one that only IT signs in to):',
    command: 'Command',
    answer:
      'The answer says how many rows there were, and names every row that is wrong by line and column. Rows are taken in all together or not at all; a day that was there before is replaced.',
    file: 'What the file looks like',
    fileText:
      'First a line with the names of the columns, then one line per team and day. The team’s name has to be exactly as here in Sidetone. Figures may be left empty; a comma, semicolon or tab separates them.',
    someTeam: 'Name of a team',
  },
  people: {
    title: 'People with accounts',
    intro:
      'Only those who act on results need an account. Agents need none: they join with an invite, without a name.',
    add: 'Add a person',
    sees: 'Sees',
  },
  person: {
    title: 'A new account',
    intro: 'You get a link for this person, who then chooses a password. You never see it.',
    role: 'What for',
    name: 'Name',
    login: 'Sign-in name',
    loginHelp: 'For example the work e-mail address. Capital letters make no difference.',
    teams: 'Teams they lead',
    noTeams: 'There is no team yet. Add one first, or come back later.',
    leadsTeams:
      '{teams} is a team of leads. Whoever sits in it should not lead it: they would be part of the numbers they read.',
    add: 'Create the account',
  },
  link: {
    title: 'A link for {name}',
    text: 'Give this link to {name} yourself, in person or by a message only they read. It works once, for a week, and is shown only now.',
    label: 'Link',
    done: 'Handed over',
  },
  edit: {
    team: 'The team {name}',
    teamIntro:
      'Leads and HR see a new name at once. Seats that have joined keep the name that stood on their invite.',
    site: 'The site {name}',
    siteIntro: 'The name can change. The time zone, {zone}, stays: weeks that have begun are cut by it.',
    siteButton: 'Rename the site',
    invites:
      '{count, plural, =0 {No invite is open.} one {One invite is out and not used yet.} other {# invites are out and not used yet.}}',
    endInvites: 'End the open invites',
    endInvitesSure: 'End them: these slips stop working',
  },
  account: {
    linkTitle: 'A new link',
    linkLost: 'Nobody has chosen a password here yet. A new link takes the place of the one that was lost.',
    linkForgot:
      'For someone who has forgotten the password. The old one works until the new link is used. Hand it to the person only: whoever uses it signs in as them.',
    renew: 'New link',
    endTitle: 'End the account',
    endText:
      'The person can no longer sign in, at once and everywhere. What they led has no lead until another account is given the team. It cannot be undone, only made anew.',
    end: 'End this account',
    endSure: 'Yes, end the account of {name}',
  },
};
