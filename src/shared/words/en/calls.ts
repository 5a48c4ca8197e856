/** Calls: the quiet word on Today, the offer after a call, and the page that connects the telephony. */
export const calls = {
  line: { ringing: 'a call rings', onCall: 'on a call', wrapUp: 'wrapping up', break: 'on a break' },

  offer: {
    title: {
      long: 'That was a long one',
      repeat: 'The same caller again',
      transferred: 'You handed that one on',
    },
    text: 'Was it a hard call? You can note it, or let it pass.',
    note: 'Note it',
    pass: 'Let it pass',
  },

  mine: {
    title: 'Calls',
    off: 'Off. Sidetone knows nothing of calls.',
    telephony: 'The phone system says when a call has ended.',
    microphone: 'A microphone in use counts as a call.',
    trouble: 'Not listening at the moment.',
  },

  source: {
    title: 'How does Sidetone know of calls?',
    off: 'Not at all',
    telephony: 'From the phone system',
    microphone: 'From the microphone in use',
    text: {
      off: 'Everything else works. Breaks and cards then come without regard to calls.',
      telephony:
        'A small program of your phone system says “ringing”, “connected”, “ended”. Nothing appears during a call; what fits comes after it.',
      microphone:
        'Sidetone asks the system every five seconds whether a microphone is in use, and counts that as a call; a locked screen counts as a break. It never opens the microphone and never hears anything.',
    },
    notTold: 'This system does not tell whether a microphone is in use.',
  },

  connect: {
    title: 'Connect the phone system',
    intro: 'For whoever sets it up. The program that sends the events needs these two.',
    address: 'Address',
    token: 'Token',
    renew: 'Make a new token',
    renewText: 'The old one stops working at once. Do this when somebody else may have seen it.',
    port: 'Take another port',
    page: 'Web page of the agent desktop',
    pageHelp:
      'Only if your phone system runs in the browser. It begins with https://, and no other page is let in.',
    pageFault: 'That is not the beginning of a web address, such as https://desk.example.com.',
    savePage: 'Save the page',
  },

  state: {
    title: 'Is it working?',
    nothing: 'Nothing has been heard yet.',
    last: 'Last event: {type}, {ago}.',
    count: '{count, plural, one {# event} other {# events}} since Sidetone was started.',
    try: 'To try it, run this in a terminal on this computer. It says that a call rings; after three minutes it is forgotten.',
    command: 'Command to try it',
  },

  adapters: {
    title: 'Programs for phone systems',
    text: 'They lie in the folder “adapters” of Sidetone, each with instructions: Asterisk, Amazon Connect, Genesys Cloud, Twilio, FreeSWITCH. Any other system that can send a web request will do.',
  },

  kept: {
    title: 'What is kept',
    text: 'Only how long your last 400 calls were, in your encrypted journal, so that “long” means long for you. Never who called, never a number, never when. Nothing of it leaves this computer.',
    nothing: 'Nothing. Sidetone knows that a microphone is in use while it is, and forgets it afterwards.',
  },
};
