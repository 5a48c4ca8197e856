import type { Hub } from '../hub/hub.ts';
import { putHuddle } from '../hub/store/huddle.ts';
import { insertPraise } from '../hub/store/praise.ts';
import { insertGoal } from '../hub/store/team-goal.ts';
import { addDays, type Day } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import type { PraiseInput } from '../shared/praise.ts';

type Praised = Omit<PraiseInput, 'day'>;

interface Said {
  goal: string;
  praises: [Praised, Praised];
  wentWell: string;
  hard: string;
  takeOn: string;
}

/** What the lead of the person's team says in the last weeks of the story (L4, L5). */
const said: Record<Language, Said> = {
  en: {
    goal: 'One page on refunds that answers the ten commonest questions',
    praises: [
      {
        who: 'The night shift',
        what: 'Wrote down every refund case that the page did not answer.',
        why: 'Nobody has to find the same answer twice any more.',
      },
      {
        who: 'Mei',
        what: 'Let a shouting caller finish, and then said in one sentence what she could do.',
        why: 'The call ended in two minutes, and she could take her break.',
      },
    ],
    wentWell: 'Breaks came on time, three days running.',
    hard: 'The refund system was slow from two to three.',
    takeOn: 'A ticket for the slow hour, today; I will tell you on Monday what came of it.',
  },
  'zh-CN': {
    goal: '一页退款说明，答得上最常见的十个问题',
    praises: [
      {
        who: '夜班',
        what: '把说明里查不到的退款情况一条条记了下来。',
        why: '同一个答案，不用再有人找第二遍。',
      },
      {
        who: '小梅',
        what: '先让发火的来电人把话说完，再用一句话说清自己能做什么。',
        why: '两分钟就结束了通话，她也按时休息到了。',
      },
    ],
    wentWell: '连着三天，休息都准时。',
    hard: '下午两点到三点，退款系统很慢。',
    takeOn: '今天就为变慢的那一小时提工单；周一告诉大家结果。',
  },
  'zh-TW': {
    goal: '一頁退款說明，答得上最常見的十個問題',
    praises: [
      {
        who: '夜班',
        what: '把說明裡查不到的退款情況一條條記了下來。',
        why: '同一個答案，不必再有人找第二遍。',
      },
      {
        who: '小梅',
        what: '先讓發火的來電者把話說完，再用一句話說清楚自己能做什麼。',
        why: '兩分鐘就結束了通話，她也準時休息到了。',
      },
    ],
    wentWell: '連續三天，休息都準時。',
    hard: '下午兩點到三點，退款系統很慢。',
    takeOn: '今天就為變慢的那一小時開工單；週一告訴大家結果。',
  },
};

/** What the lead says in a week of the story that begins on `from`: a goal, then praise, and at last a round-up. */
export async function leadSays(
  { store, newId }: Hub,
  of: { unit: number; account: number },
  { told, from, language }: { told: number; from: Day; language: Language },
): Promise<void> {
  const { goal, praises, ...roundUp } = said[language];
  const { unit } = of;
  const friday = addDays(from, 1);
  if (told === 8)
    await insertGoal(store, { id: newId(), unit }, { words: goal, until: addDays(from, 60), end: null });
  const praise = praises[told - 10];
  if (praise) await insertPraise(store, { id: newId(), ...of }, { day: friday, ...praise });
  if (told !== 11) return;
  const parts = (['wentWell', 'hard', 'takeOn'] as const).map((id) => ({ id, words: roundUp[id] }));
  await putHuddle(store, of, { day: friday, form: 'after', parts }, 0);
}
