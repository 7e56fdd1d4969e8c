/** What people really send to such a line, in our own words, with invented brands and numbers of ranges kept for fiction. */

export interface Sample {
  readonly text: string;
  readonly attachments?: number;
  /** Who forwards it; a British mobile unless said otherwise. */
  readonly forwarder?: string;
  /** What the same person sent just before. */
  readonly before?: string;
  readonly sender?: string;
}

const CHINA = '+8613900000000';
const zh = (text: string, more: Partial<Sample> = {}): Sample => ({ text, forwarder: CHINA, ...more });
const en = (text: string, more: Partial<Sample> = {}): Sample => ({ text, ...more });

export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  'Scams in Chinese': [
    zh(
      '转发：【橡果银行】您的账户因异常登录已被冻结，请点击 acornbank-safe.example/login 重新认证，超时将注销。',
    ),
    zh('【灯笼鱼钱包】系统升级，请在 24 小时内把助记词发给客服专员验证，逾期资产将无法转出'),
    zh('发件人：+1 202 555 0143\n【橡果银行】您的信用卡因异常已被冻结，请致电 020 7946 0188 办理'),
    zh('妈，我手机掉水里了，这是我同学的号，你先加这个微信 zx_4417，有急事'),
    zh('我是公安局的，你的银行卡涉嫌洗钱，请把资金转到我们的安全账户核查，不要告诉家人'),
    zh('您的快递因地址不详无法派送，请点击 kd-4471.example 更新，需补缴 3 元'),
    zh('【ETC】您的ETC已停用，请尽快登录 etc-4471.example 重新激活，以免影响通行'),
    zh('恭喜您被抽中为幸运用户，奖金 98000 元，领奖请致电 020 7946 0321，先交 2000 元保证金'),
    zh('客服说我开了百万保障，不取消每月扣800，让我下载会议软件共享屏幕，我该怎么办'),
    zh('您的提现被风控，需先缴纳 5000 元解冻金，缴清后本金一并返还'),
    zh('高薪兼职，手机点赞一单 5 元日结，一天三百，加微信 zx_4417 做任务，垫付返佣金'),
    zh('老师带你做股票，明日必涨停的牛股，进群免费领，稳赚不赔'),
    zh('我是你领导，换号码了，旧的不用了。方便吗？帮我转一笔款到 6225 0000 0000 4417，晚点还你'),
    zh('您的征信存在不良记录，需要把钱转到指定账户验证流水才能消除，否则影响子女上学'),
    zh('把刚才收到的六位验证码发给我，我这边帮您退款'),
    zh('【法院】您有一张传票未签收，案件详情见 fy-4471.example'),
    zh('派专人上门取，你把现金准备好，交给穿制服的同志就行'),
    zh('你之前被骗的钱我们网警可以帮你追回，先加QQ 2900004417，交一点手续费'),
    zh('這是國泰銀行通知，您的帳戶異常，請立即點擊 bank-4471.example 驗證身分'),
  ],
  'Scams in English': [
    en(
      'FW: Your Lanternfish wallet will be suspended. Verify at lanternfish.example.wallet-sync.example with your 12 words',
    ),
    en('Fwd: Acorn Bank: a payment of 499.00 was made. Not you? Call 020 7946 0188 at once'),
    en(
      'From: +1 202 555 0143\nAcorn Bank security. We blocked a transfer. Move your money to a safe account now, I will stay on the line',
    ),
    en('Hi mum, I dropped my phone, this is my new number. Can you text me here? I need to pay a bill today'),
    en('Your parcel could not be delivered. Confirm the address at post-4471.example and pay 1.99'),
    en('Final notice: unpaid toll on your vehicle. Settle your balance at toll-4471.example to avoid a fine'),
    en('Our support team needs your seed phrase to fix the sync. Reply with the 24 words'),
    en('Please read me the 6 digit code we just texted you so that I can cancel the payment'),
    en('Buy three 100 gift cards for the client and send me pictures of the codes. Keep it between us'),
    en('This is the tax office. You owe 2,300. Pay now or an officer will come to arrest you today'),
    en('Install AnyDesk and give me the number, I will remove the virus for you'),
    en('Your withdrawal is on hold. Pay the 15% tax first and your funds are released within the hour'),
    en(
      'I have USDT in my wallet but no TRX for the fee. Here is the phrase, help me get it out: legal winner thank year wave sausage worth useful legal winner thank yellow',
    ),
    en('Easy online job, 300 a day for liking videos. WhatsApp me on 020 7946 0312'),
    en('We can recover the crypto you lost. Our hackers need only a small fee up front'),
    en('Claim your free LANTERN airdrop now: connect your wallet at lantern-drop.example'),
    en('A courier will come for your card and the cash. Put them in an envelope and tell nobody'),
  ],
  'Notices that are likely honest': [
    zh('【橡果银行】您尾号4417的账户11月22日15:02支出100.00元，余额1,234.00元。'),
    zh('【橡果银行】验证码 441702，用于登录，5分钟内有效，请勿告诉他人。'),
    zh('您的快递已到菜鸟驿站，请凭取件码 7-2-4417 领取'),
    zh('妈，晚上回来吃饭，买点葱'),
    zh('【橡果医院】您预约的11月25日上午内科门诊已成功，请提前30分钟取号'),
    zh('诈骗分子常冒充客服，要求屏幕共享、转账到安全账户。凡是这样的都是诈骗，请勿相信。【反诈中心】'),
    en('Acorn Bank: 441702 is your code to sign in. We will never ask you for it.'),
    en('Your dentist appointment is on Tuesday 24 November at 10:30. Reply C to confirm'),
    en('Running late, be there at 7. Love, Jo'),
    en('Your order 4417 has been dispatched and will arrive on Friday'),
  ],
  'A number, a link, a question': [
    en('help@lanternfish-help.example'),
    zh('help@lanternfish-help.example 这个邮箱是真的吗'),
    en('x.com/LanternfishExamp1e'),
    zh('t.me/lanternfish_support'),
    zh('95188'),
    zh('95188是真的吗'),
    en('4000 955 880 1'),
    en('is 020 7946 0321 real?'),
    zh('95188 转 2'),
    zh('请拨打95188，按2，转人工客服'),
    en('020 7946 0321 ext. 12'),
    zh('nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5'),
    zh('+44 20 7946 0998'),
    zh('https://lanternfish.example/'),
    zh('https://lanternfish.example.login-check.example/'),
    en('https://nobody-4471.example'),
    en('020 7946 0188'),
    zh('支付宝的客服电话是多少'),
    zh('橡果银行客服电话多少？'),
    en('How do I reach Lanternfish support?'),
    zh('有人打电话说是橡果银行的，让我别挂电话，是真的吗'),
  ],
  'A conversation': [
    zh('我把助记词给了客服'),
    zh('我的錢被轉走了！！', { forwarder: '+886900000000' }),
    en('Help!! they took my coins'),
    zh('+1 202 555 0143', { before: '【橡果银行】您的账户有一条新消息，请知悉' }),
    zh('1', { before: '把刚才收到的六位验证码发给我，我这边帮您退款' }),
    en('1', { before: 'Our support team needs your seed phrase to fix the sync' }),
    zh('我已经转了'),
    zh('谢谢'),
    en('thanks!!'),
    zh('你好'),
    en('hi'),
    zh('你是骗子吗？'),
    en('STOP'),
    zh('退订'),
    en('HELP'),
    zh('帮助'),
  ],
  'What can hardly be read': [
    { text: '', attachments: 1, forwarder: CHINA },
    { text: '', attachments: 2 },
    zh('？？？'),
    en(''),
    en('asdkjh qwe zzz 1 1 1'),
    zh('锟斤拷烫烫烫屯屯屯'),
    zh('妈妈收到的，帮我看看', { attachments: 1 }),
    en(`${'abandon '.repeat(11)}about`),
    zh(
      '我的助记词是 legal winner thank year wave sausage worth useful legal winner thank yellow 帮我看看对不对',
    ),
  ],
};
