import { answerRequest, openIntroductions, openRequests } from '../main/desk/requests.ts';
import type { Day } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import type { NoteKind, ReplyContent } from '../shared/note.ts';
import type { AtOwnDesk } from './lead-mailbox.ts';

interface Words {
  answers: Record<NoteKind, string>;
  praise: { what: string; why: string };
}

/** What whoever was asked says, and what the lead thanks somebody for who has told them a name. */
const said: Record<Language, Words> = {
  en: {
    answers: {
      talk: 'Gladly. Tomorrow at ten, in the small room? Twenty minutes are kept for you.',
      fiveMinutes: 'Sorry that I saw it so late. Next time just go; I take the queue.',
      wrongAtWork: 'Thank you for saying so. I look into it and tell you by Friday what I found.',
    },
    praise: {
      what: 'Stayed with the caller whose refund was lost until it was found.',
      why: 'She wrote to us that it was the first call that helped.',
    },
  },
  'zh-CN': {
    answers: {
      talk: '好啊。明天十点，小会议室？我给你留二十分钟。',
      fiveMinutes: '抱歉，看到得太晚。下次直接去休息，队列我来盯。',
      wrongAtWork: '谢谢你说出来。我去了解一下，周五之前告诉你结果。',
    },
    praise: {
      what: '退款找不到的那位客户，一直陪着查到为止。',
      why: '她写信来说，这是第一个真正帮到她的电话。',
    },
  },
  'zh-TW': {
    answers: {
      talk: '好啊。明天十點，小會議室？我給你留二十分鐘。',
      fiveMinutes: '抱歉，看到得太晚。下次直接去休息，佇列我來顧。',
      wrongAtWork: '謝謝你說出來。我去了解一下，週五之前告訴你結果。',
    },
    praise: {
      what: '退款找不到的那位客戶，一直陪著查到為止。',
      why: '她寫信來說，這是第一通真正幫到她的電話。',
    },
  },
};

/** Reads what was raised to somebody and not looked at yet. */
export async function readRequests({ ask, mailbox }: AtOwnDesk): Promise<void> {
  const all = await openRequests(ask, await mailbox.keys());
  for (const { note, state, opened } of all) if (state === 'sent' && opened) await ask('readNote', { note });
}

/** Answers what somebody was asked and has not answered. A hand raised to a key that is not here stays as it is. */
export async function answerRequests({ ask, mailbox }: AtOwnDesk, language: Language): Promise<void> {
  const own = await mailbox.keys();
  for (const { note, state, opened } of await openRequests(ask, own)) {
    if (!opened || (state !== 'sent' && state !== 'read')) continue;
    const { kind } = opened.content;
    const reply: ReplyContent = { answer: 'words', words: said[language].answers[kind] };
    await answerRequest(ask, own, note, reply);
  }
}

/** Praises whoever told the lead a name since they last looked; `thanked` remembers whom. */
export async function praiseKnown(
  { ask, mailbox }: AtOwnDesk,
  thanked: Set<string>,
  day: Day,
  language: Language,
): Promise<void> {
  const own = await mailbox.keys();
  for (const { note } of await openIntroductions(ask, own)) {
    if (thanked.has(note)) continue;
    thanked.add(note);
    await answerRequest(ask, own, note, { answer: 'praise', day, ...said[language].praise });
  }
}
