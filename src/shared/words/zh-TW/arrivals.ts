import type { Words } from '../en.ts';

/** 有人給了回應或表揚：不說是什麼、也不說是誰給的，身後可能有人。 */
export const arrivals = {
  notification: '有一樣東西，等你來看。',
  unread: { answer: '你舉的手有回音了', praise: '有一份心意給你' },
  notice: {
    title: '有東西給你的時候',
    on: '用系統通知說一聲',
    text: '通知裡不寫是什麼，也不寫是誰給的。它和休息提醒一樣會等：通話中、簡報時、下班後都不出現。「今天」頁面總會告訴你。',
  },
} satisfies Words['arrivals'];
