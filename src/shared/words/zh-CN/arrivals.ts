import type { Words } from '../en.ts';

/** 有人给了回应或表扬：不说是什么、也不说是谁给的，身后可能有人。 */
export const arrivals = {
  notification: '有一样东西，等你来看。',
  unread: { answer: '你举的手有了回音', praise: '有一份心意给你' },
  notice: {
    title: '有东西给你的时候',
    on: '用系统通知说一声',
    text: '通知里不写是什么，也不写是谁给的。它和休息提醒一样会等：通话中、演示时、下班后都不出现。“今天”页面总会告诉你。',
  },
} satisfies Words['arrivals'];
