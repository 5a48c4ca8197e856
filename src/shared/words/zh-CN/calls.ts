/** 通话：今天页上的一个轻声提示、通话之后的卡片，以及连接电话系统的页面。 */
export const calls = {
  line: { ringing: '电话在响', onCall: '通话中', wrapUp: '话后处理中', break: '休息中' },

  offer: {
    title: { long: '这一通有点长', repeat: '又是同一位来电者', transferred: '这一通你转出去了' },
    text: '这通电话难接吗？可以记一笔，也可以让它过去。',
    note: '记一笔',
    pass: '让它过去',
  },

  mine: {
    title: '通话',
    off: '已关闭。侧音不知道你何时在通话。',
    telephony: '由电话系统告知通话何时结束。',
    microphone: '麦克风在使用时，就当作在通话。',
    trouble: '目前没有在接收。',
  },

  source: {
    title: '侧音怎么知道你在通话？',
    off: '不需要知道',
    telephony: '由电话系统告知',
    microphone: '看麦克风是否在使用',
    text: {
      off: '其他功能照常。休息提醒和卡片不会避开通话。',
      telephony: '电话系统的一个小程序会告知“振铃”“接通”“结束”。通话时什么都不出现，合适的会在挂线之后再来。',
      microphone:
        '侧音每五秒问一次系统麦克风是否在使用，在使用就当作通话；屏幕锁定当作休息。侧音从不打开麦克风，也听不到任何声音。',
    },
    notTold: '这个系统不提供麦克风是否在使用的信息。',
  },

  connect: {
    title: '连接电话系统',
    intro: '给负责安装的人：发送事件的程序需要下面两项。',
    address: '地址',
    token: '令牌',
    renew: '换一个新令牌',
    renewText: '旧令牌立即失效。怀疑被别人看到时再换。',
    port: '换一个端口',
    page: '坐席工作台的网页',
    pageHelp: '只有电话系统在浏览器里运行时才需要。以 https:// 开头，其他网页一律不接收。',
    pageFault: '这不是网址的开头部分，例如 https://desk.example.com。',
    savePage: '保存网页',
  },

  state: {
    title: '连上了吗？',
    nothing: '还没有收到任何事件。',
    last: '最近一次：{type}，{ago}。',
    count: '侧音启动以来共 {count} 个事件。',
    try: '想试一下，就在这台电脑的终端里运行这条命令。它表示有电话在响，三分钟后自动忘掉。',
    command: '试用命令',
  },

  adapters: {
    title: '电话系统的适配程序',
    text: '都在侧音的 adapters 文件夹里，各有说明：Asterisk、Amazon Connect、Genesys Cloud、Twilio、FreeSWITCH。其他能发送网络请求的系统也可以。',
  },

  kept: {
    title: '会保存什么',
    text: '只有你最近 400 通电话的时长，存在你加密的日记里，这样“长”是对你而言的长。从不保存谁打来、什么号码、什么时候。这些都不会离开这台电脑。',
    nothing: '什么都不保存。麦克风在使用时侧音才知道，之后就忘掉。',
  },
};
