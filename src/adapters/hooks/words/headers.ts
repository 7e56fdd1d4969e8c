/** How phones, mail programs and people mark what they pass on: the marker itself, who sent it, and what else stands above it. */

/** In lower case. Those in brackets stand alone; the others want a colon or the end of the line behind them. */
export const MARKERS: readonly string[] = [
  'begin forwarded message',
  'forwarded message',
  'forwarded',
  'fwd',
  'fw',
  '[fwd]',
  '(fwd)',
  '[fw]',
  '【转发】',
  '[转发]',
  '（转发）',
  '(转发)',
  '【轉發】',
  '[轉發]',
  '转发的短信',
  '转发的消息',
  '转发短信',
  '转发消息',
  '转发信息',
  '转发内容',
  '转发',
  '轉發的短訊',
  '轉發簡訊',
  '轉發短訊',
  '轉發訊息',
  '轉發',
  '轉寄',
];

/** Behind these stands a number, an address or a name. */
export const SENDER_LABELS: readonly string[] = [
  'from',
  'sender',
  'sent by',
  '发件人号码',
  '发件人',
  '发件号码',
  '发信人',
  '发送人',
  '发送方',
  '发送者',
  '发送号码',
  '发自',
  '来自',
  '来源号码',
  '来信号码',
  '對方號碼',
  '寄件人',
  '寄件者',
  '發件人',
  '發送人',
  '發訊人',
  '傳送者',
  '來自',
];

/** Lines that say something of the message and are none of it. */
export const OTHER_LABELS: readonly string[] = [
  'date',
  'time',
  'sent',
  'received',
  'to',
  'subject',
  '收件人',
  '日期',
  '时间',
  '發送時間',
  '发送时间',
  '接收时间',
  '收到时间',
  '時間',
  '主题',
  '主旨',
];

/** Behind these the message itself begins. */
export const BODY_LABELS: readonly string[] = [
  'message',
  'text',
  'body',
  '短信内容',
  '内容',
  '正文',
  '簡訊內容',
  '短訊內容',
  '內容',
];

/** A label with one of these behind it names nobody. */
export const NOBODY: ReadonlySet<string> = new Set([
  'unknown',
  'unknown number',
  'private number',
  'no caller id',
  '未知',
  '未知号码',
  '陌生号码',
  '陌生人',
  '不知道',
  '不明',
  '未知號碼',
  '陌生號碼',
]);
